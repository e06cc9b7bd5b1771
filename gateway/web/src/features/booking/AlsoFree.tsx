import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { Id, LocalDate, NewBooking, Site } from '@shared/api/contract';
import { lastBookable } from '@shared/availability/opening-days';
import { useSpeech } from '@shared/i18n/i18n';
import { ofPersonPresence } from '@shared/resources/person-presence';
import { ofWorkplaceDays } from '@shared/resources/workplace-days';
import { plusDays } from '@shared/time/site-time';
import { clockAt, dayAndNumber, fullDate } from '@shared/time/spoken';
import { freeDays } from './also-free.model';
import type { Asked } from './booking.model';

type AlsoFreeProps = {
  asked: Asked;
  site: Site;
  today: LocalDate;
  /** Who will sit there. */
  sitter: Id;
  /** A booking is under way, or there is no connection. */
  waits: boolean;
  onBook: (wish: NewBooking) => void;
  onDate: (date: LocalDate) => void;
};

const LOOKED_AHEAD = 14;
const MOST = 3;

/** The first days after the chosen one on which the chosen time is free here too: the day leads there, its plus books it. */
export function AlsoFree({ asked, site, today, sitter, waits, onBook, onDate }: AlsoFreeProps) {
  const speech = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const { workplace, day } = asked;
  const from = day.date < today ? today : plusDays(day.date, 1);
  const last = lastBookable(site, today);
  const ahead = plusDays(from, LOOKED_AHEAD - 1);
  const until = ahead < last ? ahead : last;
  const wanted = from <= until && !asked.moving && asked.mayBookFor === 'yes' && asked.answer.state !== 'reserved';
  const days = useQuery({ ...ofWorkplaceDays(workplace.id, from, plusDays(until, 1)), enabled: wanted });
  const seats = useQuery({ ...ofPersonPresence(sitter, from, until), enabled: wanted });
  if (!wanted || !days.data || seats.isPending) return null;
  const free = freeDays(asked, site, days.data, seats.data?.items ?? [], MOST);
  if (free.length === 0) return null;
  const book = (wish: NewBooking) => {
    // Its button goes once the day is booked.
    heading.current?.focus();
    onBook(wish);
  };
  return (
    <section aria-labelledby="also-free">
      <h3 id="also-free" ref={heading} tabIndex={-1}>
        {speech.say('panel.alsoFree', { label: workplace.label })}
      </h3>
      <ul className="also-free">
        {free.map(({ date, wish, interval }) => (
          <li key={date}>
            <button
              type="button"
              className="also-free-book"
              aria-disabled={waits}
              aria-label={speech.say('panel.alsoBook', {
                label: workplace.label,
                day: fullDate(speech, date),
                from: clockAt(interval.from, site.timeZone),
                until: clockAt(interval.until, site.timeZone),
              })}
              onClick={() => !waits && book(wish)}
            >
              <Plus size={16} strokeWidth={2.2} aria-hidden="true" />
            </button>
            <button type="button" className="also-free-day" onClick={() => onDate(date)}>
              {dayAndNumber(speech, date)}
              <span className="visually-hidden">, {fullDate(speech, date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
