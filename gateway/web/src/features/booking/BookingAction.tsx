import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Alternative, Booking, Id, LocalDate, NewBooking } from '@shared/api/contract';
import { spokenNo } from '@shared/availability/spoken-no';
import { useSpeech } from '@shared/i18n/i18n';
import { ofAlternatives } from '@shared/resources/alternatives';
import { toInterval } from '@shared/time/interval';
import { clockAt } from '@shared/time/spoken';
import { spokenDay, spokenTime } from '@shared/time/spoken-booking';
import { Action } from '@shared/ui/Action';
import { instead, restOf, seatIn, type Asked, type Offer, type Refused } from './booking.model';
import { OwnBooking } from './OwnBooking';
import { SwapAction, SwapNote } from './SwapAction';
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
  today: LocalDate;
  /** Of whom it is for, when that is somebody else. */
  name: string | null;
  /** A name is being typed: for whom it is has not been chosen yet. */
  choosing: boolean;
  /** A booking's label, and where it is when that is elsewhere. */
  placeOf: (booking: Booking) => string;
  onChange: (booking: Booking) => void;
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
  if (!props.online)
    return (
      <Action wide waits>
        {say('book.offline')}
      </Action>
    );
  if (progress.step === 'refused' && !isStale(progress.refused, props, taken)) return <Refusal {...props} refused={progress.refused} />;
  if (progress.step === 'unanswered') {
    const { wish, moving, rest } = progress;
    return (
      <div role="alert">
        <p className="refusal">{say('book.unanswered')}</p>
        <Action wide onClick={() => void (moving ? move(moving, wish, rest) : place(wish))}>
          {say('fault.retry')}
        </Action>
      </div>
    );
  }
  return <OfferAction {...props} />;
}

/** A refusal belongs to the place that was asked, or to the way on that was taken from it; another choice starts afresh. */
const isStale = ({ wish }: Refused, { workplace }: ActionProps, taken: NewBooking | null) =>
  wish.workplace !== workplace.id && wish !== taken;

function OfferAction(props: WithWays) {
  const speech = useSpeech();
  const { say } = speech;
  const { offer, workplace, asked, booking, today, name, placeOf, onCancel, onChange } = props;
  const busy = booking.progress.step === 'busy';
  if (offer.kind === 'none') return <NoOffer {...props} why={offer.why} />;
  if (props.choosing)
    return (
      <Action wide waits>
        {say('book.chooseWhom')}
      </Action>
    );
  if (offer.kind === 'own')
    return <OwnBooking bookings={offer.bookings} now={asked.now} name={name} onChange={onChange} onCancel={onCancel} />;
  if (offer.kind === 'elsewhere')
    return (
      <SwapNote>
        {say('swap.has', { name: name ?? 'self', other: placeOf(offer.booking), times: spokenTime(speech, offer.booking) })}
      </SwapNote>
    );
  const { timeZone } = asked.day;
  const times = { from: clockAt(offer.interval.from, timeZone), until: clockAt(offer.interval.until, timeZone) };
  if (offer.kind === 'same') return <p className="no-offer">{say('own.same', { label: workplace.label, ...times })}</p>;
  if (offer.kind === 'change') {
    return (
      <Action wide waits={busy} onClick={() => void booking.move(offer.booking, offer.wish)}>
        {busy ? say('book.busy') : say('own.change', times)}
      </Action>
    );
  }
  const label = name ? say('book.labelFor', { label: workplace.label, name }) : workplace.label;
  if (offer.kind === 'book') {
    const words = offer.partOfAsked ? say('book.part', { label, ...times }) : say('book.label', { label });
    return (
      <Action wide waits={busy} onClick={() => void booking.place(offer.wish)}>
        {busy ? say('book.busy') : words}
      </Action>
    );
  }
  const other = placeOf(offer.booking);
  const old = spokenTime(speech, offer.booking);
  const day = spokenDay(speech, asked.day.date, today);
  return (
    <>
      {offer.kind === 'swap' && (
        <SwapNote>{say(offer.rest.length > 0 ? 'swap.has' : 'swap.gives', { name: name ?? 'self', other, times: old })}</SwapNote>
      )}
      <SwapAction
        label={label}
        other={other}
        interval={offer.interval}
        rest={offer.rest}
        timeZone={timeZone}
        withTimes={offer.partOfAsked}
        {...(offer.kind === 'move'
          ? {
              move: say(offer.booking.workplace === workplace.id ? 'book.moveTime' : 'book.moveTo', {
                label: workplace.label,
                other,
                day,
                ...times,
              }),
            }
          : {})}
        busy={busy}
        onMove={(rest) => void booking.move(offer.booking, offer.wish, rest)}
      />
    </>
  );
}

function NoOffer({ why, workplace, onLook, onTake, booking, asked, online, name }: WithWays & { why: string }) {
  const speech = useSpeech();
  const { say } = speech;
  const isKnown = asked.answer.state !== 'unknown' && asked.mayBookFor === 'yes';
  const ways = useQuery(ofAlternatives(online && isKnown ? wishAsChosen(asked) : null));
  const words: Record<string, () => string> = {
    'too-long': () => say('none.tooLong', { label: workplace.label, hours: (asked.longestMinutes ?? 0) / 60 }),
    'not-for-them': () => say(asked.moving ? 'none.notTheirs' : 'none.notForThem', { name: name ?? say('panel.colleague') }),
    'for-whom-unknown': () => say('no.unknown', { why: online ? 'waiting' : 'offline' }),
  };
  const sentence = words[why]?.() ?? spokenNo(speech, asked.answer, workplace.label, asked.day) ?? say('no.over', { next: 'none' });
  return (
    <>
      <p className="no-offer">{sentence}</p>
      <WaysOn
        ways={ways.data ?? []}
        asked={asked}
        busy={booking.progress.step === 'busy'}
        look="secondary"
        onBook={onTake}
        onLook={onLook}
      />
    </>
  );
}

function Refusal({ refused, booking, workplace, offer, asked, name, onLook, onTake }: WithWays & { refused: Refused }) {
  const { say } = useSpeech();
  const { problem, wish } = refused;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), [problem]);
  const wanted = 'from' in wish ? toInterval(wish) : offer.kind === 'none' ? null : offer.interval;
  const seat = wanted && seatIn(problem);
  const ways = seat ? [] : (problem.alternatives ?? []);
  return (
    <div ref={box}>
      <div role="alert">
        <p className="refusal">{problem.detail || say('book.fault')}</p>
        {problem.findings?.map((finding) => (
          <p key={finding.field + finding.code} className="refusal">
            {finding.message}
          </p>
        ))}
      </div>
      {seat && (
        <SwapAction
          label={name ? say('book.labelFor', { label: workplace.label, name }) : workplace.label}
          other={seat.label}
          interval={wanted}
          rest={seat.time ? restOf(seat.time, wanted, asked.now) : []}
          timeZone={asked.day.timeZone}
          withTimes={!('dayPart' in wish)}
          busy={booking.progress.step === 'busy'}
          onMove={(rest) => void booking.move({ id: seat.booking, version: seat.version }, wish, rest)}
        />
      )}
      <WaysOn ways={ways} asked={asked} busy={booking.progress.step === 'busy'} look="primary" onBook={onTake} onLook={onLook} />
      {!seat && ways.length === 0 && problem.status >= 500 && <Retry wish={wish} booking={booking} />}
      <p className="refusal-others">
        <button type="button" className="text-button" onClick={booking.forget}>
          {say('book.back')}
        </button>
      </p>
    </div>
  );
}

function Retry({ wish, booking }: { wish: NewBooking; booking: ActionProps['booking'] }) {
  const { say } = useSpeech();
  return (
    <Action wide onClick={() => void booking.place(wish)}>
      {say('fault.retry')}
    </Action>
  );
}
