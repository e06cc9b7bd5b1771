import { useQuery } from '@tanstack/react-query';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import type { Id, LocalDate, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofSiteDays } from '@shared/resources/site-days';
import { monthOfDay } from '@shared/time/spoken';
import { DayButton } from './DayButton';
import { beginsMonth, beginsWeek, inNextRun, stripDays, stripSpan } from './date-strip.model';
import { useStripScroll } from './use-strip-scroll';
import './date-strip.css';

const Calendar = lazy(() => import('./Calendar').then((module) => ({ default: module.Calendar })));

type StripProps = {
  site: Site;
  /** Of which floor the days are as full as they are shown; else of the whole site. */
  floor?: Id;
  date: LocalDate;
  today: LocalDate;
  onDate: (date: LocalDate) => void;
};

/** The days to choose from, and a calendar for those further on. Looking further chooses nothing yet. */
export function DateStrip({ site, floor, date, today, onDate }: StripProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [looked, setLooked] = useState<{ at: LocalDate; from: LocalDate } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const at = looked?.from === date ? looked.at : date;
  const span = stripSpan(at, today, site);
  const days = useQuery(ofSiteDays(site.id, floor, span.from, span.until));
  const strip = stripDays(at, date, today, site, days.data ?? []);
  const { list, place, look, turn } = useStripScroll(at, date);
  const reachable = strip.some((day) => day.date === date) ? date : strip[0]?.date;

  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = strip[strip.findIndex((day) => day.date === (event.target as HTMLElement).dataset.date) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-date="${next.date}"]`)?.focus();
  };
  const step = (way: 1 | -1) => {
    const atEnd = way === 1 ? place.atEnd : place.atStart;
    const next = atEnd ? inNextRun(at, today, site, way) : null;
    if (next) setLooked({ at: next, from: date });
    else turn(way);
  };
  const ends = (way: 1 | -1) => (way === 1 ? place.atEnd : place.atStart) && inNextRun(at, today, site, way) === null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="strip" role="group" aria-label={say('strip.name')}>
      <button ref={button} type="button" className="strip-month" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <CalendarDays size={20} strokeWidth={1.75} aria-hidden="true" />
        <span>{monthOfDay(speech, place.firstSeen)}</span>
        <span className="visually-hidden">, {say('calendar.open')}</span>
      </button>
      <button type="button" className="strip-step" aria-label={say('strip.earlier')} aria-disabled={ends(-1)} onClick={() => step(-1)}>
        <ChevronLeft size={20} />
      </button>
      <div ref={list} className="strip-days" onKeyDown={press} onScroll={look}>
        {strip.map((day, index) => (
          <DayButton
            key={day.date}
            day={day}
            chosen={day.date === date}
            reachable={day.date === reachable}
            beginsWeek={beginsWeek(day, strip[index - 1])}
            beginsMonth={beginsMonth(day, strip[index - 1])}
            onDate={onDate}
          />
        ))}
      </div>
      <button type="button" className="strip-step" aria-label={say('strip.later')} aria-disabled={ends(1)} onClick={() => step(1)}>
        <ChevronRight size={20} />
      </button>
      {isOpen && (
        <Suspense>
          <Calendar
            site={site}
            date={date}
            today={today}
            onClose={close}
            onDate={(day) => {
              close();
              onDate(day);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
