import { ArrowLeftRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useAlternatives } from '@shared/api/bookings';
import type { Alternative, Booking, Id, NewBooking } from '@shared/api/contract';
import { spokenNo } from '@shared/availability/spoken-no';
import { useSpeech } from '@shared/i18n/i18n';
import { clockAt } from '@shared/time/spoken';
import { Action } from '@shared/ui/Action';
import { instead, isSame, seatIn, type Asked, type Offer, type Refused } from './booking.model';
import type { useBooking } from './use-booking';
import { WaysOn } from './WaysOn';
import { wishAsChosen } from './ways-on.model';

type ActionProps = {
  asked: Asked;
  workplace: { id: Id; label: string };
  offer: Offer;
  online: boolean;
  booking: ReturnType<typeof useBooking>;
  onLook: (way: Alternative) => void;
  onCancel: (booking: Booking) => void;
};

type WithWays = ActionProps & { onTake: (way: Alternative) => void };

/** The one button, that says exactly what happens; a refusal takes its place and brings the alternative as the new one. */
export function BookingAction(given: ActionProps) {
  const { say } = useSpeech();
  const { progress, place, move } = given.booking;
  const [taken, setTaken] = useState<NewBooking | null>(null);
  const onTake = (way: Alternative) => {
    const wish = instead(given.asked, way);
    setTaken(wish);
    void place(wish);
  };
  const props = { ...given, onTake };
  if (props.offer.kind === 'none' && progress.step === 'idle') return <NoOffer {...props} why={props.offer.why} />;
  if (!props.online) return <Action wide waits>{say('book.offline')}</Action>;
  if (progress.step === 'refused' && !isStale(progress.refused, props, taken)) return <Refusal {...props} refused={progress.refused} />;
  if (progress.step === 'unanswered') {
    const { wish, moving } = progress;
    return (
      <div role="alert">
        <p className="refusal">{say('book.unanswered')}</p>
        <Action wide onClick={() => void (moving ? move(moving, wish) : place(wish))}>{say('fault.retry')}</Action>
      </div>
    );
  }
  return <OfferAction {...props} />;
}

/** A refusal belongs to the place that was asked, or to the way on that was taken from it; another choice starts afresh. */
const isStale = ({ wish }: Refused, { workplace }: ActionProps, taken: NewBooking | null) => wish.workplace !== workplace.id && wish !== taken;

function OfferAction(props: WithWays) {
  const { say } = useSpeech();
  const { offer, workplace, asked, booking, onCancel } = props;
  const busy = booking.progress.step === 'busy';
  if (offer.kind === 'none') return <NoOffer {...props} why={offer.why} />;
  const { timeZone } = asked.day;
  const times = { from: clockAt(offer.interval.from, timeZone), until: clockAt(offer.interval.until, timeZone) };
  if (offer.kind === 'book') {
    const words = offer.partOfAsked ? say('book.part', { label: workplace.label, ...times }) : say('book.label', { label: workplace.label });
    return <Action wide waits={busy} onClick={() => void booking.place(offer.wish)}>{busy ? say('book.busy') : words}</Action>;
  }
  if (isSame(offer.booking, workplace.id, offer.interval)) {
    return <Action look="secondary" wide onClick={() => onCancel(offer.booking)}>{say('own.cancel')}</Action>;
  }
  if (offer.releases === null) {
    return (
      <>
        <Action wide waits={busy} onClick={() => void booking.move(offer.booking, offer.wish)}>{say('own.change', times)}</Action>
        <Action look="subtle" wide onClick={() => onCancel(offer.booking)}>{say('own.cancel')}</Action>
      </>
    );
  }
  const label = { label: workplace.label, other: offer.releases };
  return (
    <>
      {!asked.moving && (
        <p className="note">
          <ArrowLeftRight size={18} aria-hidden="true" />
          <span>{say('book.alreadySeated', { label: offer.releases })}</span>
        </p>
      )}
      <Action wide waits={busy} onClick={() => void booking.move(offer.booking, offer.wish)}>
        {busy ? say('book.busy') : say(asked.moving ? 'book.moveTo' : 'book.swap', label)}
      </Action>
    </>
  );
}

function NoOffer({ why, workplace, onLook, onTake, booking, asked, online }: WithWays & { why: string }) {
  const speech = useSpeech();
  const { say } = speech;
  const isKnown = asked.answer.state !== 'unknown';
  const ways = useAlternatives(online && isKnown ? wishAsChosen(asked) : null);
  const sentence =
    why === 'too-long'
      ? say('none.tooLong', { label: workplace.label, hours: (asked.longestMinutes ?? 0) / 60 })
      : (spokenNo(speech, asked.answer, workplace.label, asked.day) ?? say('no.over', { next: 'none' }));
  return (
    <>
      <p className="no-offer">{sentence}</p>
      <WaysOn ways={ways.data ?? []} asked={asked} busy={booking.progress.step === 'busy'} look="secondary" onBook={onTake} onLook={onLook} />
    </>
  );
}

function Refusal({ refused, booking, workplace, asked, onLook, onTake }: WithWays & { refused: Refused }) {
  const { say } = useSpeech();
  const { problem, wish } = refused;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), [problem]);
  const seat = seatIn(problem);
  const ways = seat ? [] : (problem.alternatives ?? []);
  return (
    <div ref={box}>
      <div role="alert">
        <p className="refusal">{problem.detail || say('book.fault')}</p>
        {problem.findings?.map((finding) => <p key={finding.field + finding.code} className="refusal">{finding.message}</p>)}
      </div>
      {seat && <Action wide onClick={() => void booking.move({ id: seat.booking, version: seat.version }, wish)}>{say('book.swap', { label: workplace.label, other: seat.label })}</Action>}
      <WaysOn ways={ways} asked={asked} busy={booking.progress.step === 'busy'} look="primary" onBook={onTake} onLook={onLook} />
      {!seat && ways.length === 0 && problem.status >= 500 && <Retry wish={wish} booking={booking} />}
      <p className="refusal-others">
        <button type="button" className="text-button" onClick={booking.forget}>{say('book.back')}</button>
      </p>
    </div>
  );
}

function Retry({ wish, booking }: { wish: NewBooking; booking: ActionProps['booking'] }) {
  const { say } = useSpeech();
  return <Action wide onClick={() => void booking.place(wish)}>{say('fault.retry')}</Action>;
}
