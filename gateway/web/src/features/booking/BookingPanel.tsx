import { Check, Eye, X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Alternative, Booking, Id, LocalDate, Occupants, PersonSummary, Site, Workplace } from '@shared/api/contract';
import { kindWord } from '@shared/api/kinds';
import { useSpeech } from '@shared/i18n/i18n';
import { clockAt, fullDate } from '@shared/time/spoken';
import { whenOf, type When } from '@shared/time/interval';
import { wallClock } from '@shared/time/site-time';
import { Action } from '@shared/ui/Action';
import { AmenityWords } from '@shared/ui/Amenities';
import { DayPartPicker } from '@shared/ui/DayPartPicker';
import { AlsoFree } from './AlsoFree';
import { ArrangedHere } from './ArrangedHere';
import { BookingAction } from './BookingAction';
import { offerFor, type Asked } from './booking.model';
import { DayBar } from './DayBar';
import { ForWhom, type Occupant } from './ForWhom';
import { Neighbours, type NeighbourWords } from './Neighbours';
import type { useBooking } from './use-booking';
import './booking.css';

export type PanelProps = {
  asked: Asked;
  workplace: Workplace;
  /** The answer in words: "vrij, de hele dag". */
  answer: string;
  zone: string;
  neighbours: NeighbourWords[];
  site: Site;
  /** Who will sit there. */
  sitter: Id;
  today: LocalDate;
  online: boolean;
  sharing: string | null;
  /** For whom else whoever looks may book; null for nobody. */
  forWhom: Occupants | null;
  occupant: Occupant | null;
  /** What whoever looks has booked here for others. */
  arranged: Booking[];
  placeOf: (booking: Booking) => string;
  booking: ReturnType<typeof useBooking>;
  onWhen: (when: When) => void;
  onDate: (date: LocalDate) => void;
  onLook: (way: Alternative) => void;
  onOccupant: (person: PersonSummary | null) => void;
  onCancel: (booking: Booking) => void;
  onMove: (booking: Booking) => void;
  onClose: () => void;
  onSharing: () => void;
  focusOnOpen: boolean;
  /** On a phone: the page's own choice of time stands right above. */
  compact: boolean;
};

/** One workplace on one day: what it is, when it is free, and the one button. */
export function BookingPanel(props: PanelProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { asked, workplace, today, onWhen, onDate } = props;
  const { day, when } = asked;
  const name = props.occupant?.displayName ?? null;
  const { changing, onChange, onKeep } = useChanging(props);
  const offer = offerFor({ ...asked, changing });
  const [typed, setTyped] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { focusOnOpen } = props;
  useEffect(() => {
    if (focusOnOpen) heading.current?.focus({ preventScroll: true });
  }, [workplace.id, focusOnOpen]);
  const chosen = offer.kind === 'none' ? null : offer.interval;
  const picks = changing !== null || (!props.compact && offer.kind !== 'own');
  return (
    <>
      <header className="panel-head">
        <div>
          <div className="panel-title">
            <h2 ref={heading} tabIndex={-1}>
              <span className="visually-hidden">{say(`kind.${kindWord(workplace)}`)} </span>
              {workplace.label}
            </h2>
            <p className={`panel-answer answer-${asked.answer.state}`}>
              {asked.answer.state === 'free' && <Check size={16} aria-hidden="true" />}
              {props.answer}
            </p>
          </div>
          <p className="panel-zone">{props.zone}</p>
        </div>
        <button type="button" className="icon-button" aria-label={say('close')} onClick={props.onClose}>
          <X size={20} strokeWidth={1.75} />
        </button>
      </header>
      <div className="panel-body">
        {workplace.amenities.length > 0 && <AmenityWords amenities={workplace.amenities} />}
        <Neighbours people={props.neighbours} compact={props.compact} />
        <section aria-labelledby="panel-when" className="panel-when">
          <h3 id="panel-when">{say('panel.when', { day: day.date === today ? say('strip.today') : fullDate(speech, day.date) })}</h3>
          {picks && <DayPartPicker stretch when={when} opening={day.opening} clockToday={clockToday(asked)} onWhen={onWhen} />}
          {chosen && (
            <p className="panel-times">
              {say('panel.times', { from: clockAt(chosen.from, day.timeZone), until: clockAt(chosen.until, day.timeZone) })}
            </p>
          )}
          <DayBar day={day} answer={asked.answer} taken={asked.taken} chosen={chosen} now={asked.now} />
        </section>
        <AlsoFree
          asked={asked}
          site={props.site}
          today={today}
          sitter={props.sitter}
          waits={!props.online || props.booking.progress.step === 'busy'}
          onBook={(wish) => void props.booking.place(wish)}
          onDate={onDate}
        />
        <ArrangedHere bookings={props.arranged} now={asked.now} online={props.online} onMove={props.onMove} onCancel={props.onCancel} />
        {props.forWhom && !asked.moving && (
          <ForWhom key={workplace.id} who={props.forWhom} occupant={props.occupant} onOccupant={props.onOccupant} onTyping={setTyped} />
        )}
        {props.sharing && !name && !asked.moving && (
          <Row icon={<Eye size={18} />} name={say('panel.whoSees')}>
            <button type="button" className="text-button" onClick={props.onSharing}>
              {props.sharing}
            </button>
          </Row>
        )}
      </div>
      <footer className="panel-foot">
        <BookingAction {...props} offer={offer} name={name} choosing={typed.trim() !== ''} onChange={onChange} />
        {changing && (
          <Action look="subtle" wide onClick={onKeep}>
            {say('own.keep')}
          </Action>
        )}
      </footer>
    </>
  );
}

/** Other hours for a booking that stands here: only once somebody asks for it, until that is done. */
function useChanging({ asked, onWhen }: PanelProps) {
  const [wanted, setWanted] = useState<Pick<Booking, 'id' | 'version'> | null>(null);
  const changing =
    asked.held.find((one) => one.id === wanted?.id && one.version === wanted.version && one.workplace === asked.workplace.id) ?? null;
  const onChange = (booking: Booking) => {
    setWanted(booking);
    onWhen(whenOf(booking));
  };
  return { changing, onChange, onKeep: () => setWanted(null) };
}

/** What the clock says, when the day is today. */
function clockToday({ day, now }: Asked) {
  const { date, time } = wallClock(now, day.timeZone);
  return date === day.date ? time : null;
}

export function Row({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className="panel-row">
      <span aria-hidden="true">{icon}</span>
      <span>{name}</span>
      <span className="panel-row-value">{children}</span>
    </div>
  );
}
