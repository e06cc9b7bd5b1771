import { Check, Eye, Repeat, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Alternative, Booking, Id, LocalDate, PersonSummary, Site, Workplace } from '@shared/api/contract';
import { kindWord } from '@shared/api/kinds';
import { useSpeech } from '@shared/i18n/i18n';
import { clockAt, fullDate, spokenDate } from '@shared/time/spoken';
import type { When } from '@shared/time/interval';
import { AmenityWords } from '@shared/ui/Amenities';
import { DayPartPicker } from '@shared/ui/DayPartPicker';
import { AlsoFree } from './AlsoFree';
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
  mayBookForOthers: boolean;
  occupant: Occupant | null;
  booking: ReturnType<typeof useBooking>;
  onWhen: (when: When) => void;
  onDate: (date: LocalDate) => void;
  onLook: (way: Alternative) => void;
  onOccupant: (person: PersonSummary | null) => void;
  onCancel: (booking: Booking) => void;
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
  const offer = offerFor(asked);
  const heading = useRef<HTMLHeadingElement>(null);
  const { focusOnOpen } = props;
  useEffect(() => {
    if (focusOnOpen) heading.current?.focus({ preventScroll: true });
  }, [workplace.id, focusOnOpen]);
  const chosen = offer.kind === 'none' ? null : offer.interval;
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
        <button type="button" className="icon-button" aria-label={say('close')} onClick={props.onClose}><X size={20} strokeWidth={1.75} /></button>
      </header>
      <div className="panel-body">
        {workplace.amenities.length > 0 && <AmenityWords amenities={workplace.amenities} />}
        <Neighbours people={props.neighbours} compact={props.compact} />
        <section aria-labelledby="panel-when" className="panel-when">
          <h3 id="panel-when">{say('panel.when', { day: day.date === today ? say('strip.today') : fullDate(speech, day.date) })}</h3>
          {!props.compact && <DayPartPicker stretch when={when} opening={day.opening} onWhen={onWhen} />}
          {chosen && <p className="panel-times">{say('panel.times', { from: clockAt(chosen.from, day.timeZone), until: clockAt(chosen.until, day.timeZone) })}</p>}
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
        {props.mayBookForOthers && <ForWhom occupant={props.occupant} onOccupant={props.onOccupant} />}
        {props.sharing && (
          <Row icon={<Eye size={18} />} name={say('panel.whoSees')}>
            <button type="button" className="text-button" onClick={props.onSharing}>{props.sharing}</button>
          </Row>
        )}
      </div>
      <footer className="panel-foot">
        {asked.moving && asked.moving.workplace !== workplace.id && (
          <p className="note">
            <Repeat size={18} aria-hidden="true" />
            <span>{say('panel.moving', { label: asked.moving.label, day: spokenDate(speech, asked.moving.date) })}</span>
          </p>
        )}
        <BookingAction {...props} offer={offer} />
      </footer>
    </>
  );
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

