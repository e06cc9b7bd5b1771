import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { LocalDate, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { answeredDays } from '@shared/availability/answered-days';
import { closingDayOn, hoursOn, lastBookable } from '@shared/availability/opening-days';
import { dayAndNumber, dayNumber, fullDate, longDay, monthAndYear, shortDay, spokenDate } from '@shared/time/spoken';
import { plusDays } from '@shared/time/site-time';
import { dayInMonth, stepOf, weeksOf } from './calendar.model';
import './calendar.css';

type CalendarProps = { site: Site; date: LocalDate; today: LocalDate; onDate: (date: LocalDate) => void; onClose: () => void };

/** A month of days; a day is chosen with a press or Enter, arrows and Page Up and Down go from day to day and month to month. */
export function Calendar({ site, date, today, onDate, onClose }: CalendarProps) {
  const speech = useSpeech();
  const { say } = speech;
  const range = answeredDays(today);
  const [at, setAt] = useState(date);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const weeks = weeksOf(at);
  const days = weeks.flat().filter((day) => day !== null);
  const closed = days.flatMap((day) => closingDayOn(site, day) ?? []);
  const bookable = lastBookable(site, today);

  const focusOn = useEffectEvent(() => dialog.current?.querySelector<HTMLElement>(`[data-date="${at}"]`)?.focus());
  useEffect(() => {
    dialog.current?.showModal();
    focusOn();
  }, []);
  const withFocus = useRef(false);
  useEffect(() => {
    if (withFocus.current) focusOn();
    withFocus.current = false;
  }, [at]);

  const go = (day: LocalDate, takesFocus: boolean) => {
    withFocus.current = takesFocus;
    setAt(day < range.first ? range.first : day > range.last ? range.last : day);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    const next = (event.target as HTMLElement).dataset.date === at ? stepOf(event, at) : null;
    if (event.key !== 'Escape' && !next) return;
    event.preventDefault();
    event.stopPropagation();
    if (next) go(next, true);
  };
  return (
    <dialog
      ref={dialog}
      className="calendar"
      aria-label={say('calendar.name')}
      onKeyDown={press}
      onCancel={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="calendar-body">
        <header className="calendar-head">
          <MonthStep
            name={say('calendar.earlier')}
            icon={ChevronLeft}
            ends={days[0]! <= range.first}
            onStep={() => go(dayInMonth(at, -1), false)}
          />
          <h2 id={title} aria-live="polite">
            {monthAndYear(speech, at)}
          </h2>
          <MonthStep
            name={say('calendar.later')}
            icon={ChevronRight}
            ends={days.at(-1)! >= range.last}
            onStep={() => go(dayInMonth(at, 1), false)}
          />
          <button type="button" className="icon-button" aria-label={say('close')} onClick={onClose}>
            <X size={20} strokeWidth={1.75} />
          </button>
        </header>
        <table role="grid" aria-labelledby={title}>
          <thead>
            <tr>
              {weekOf().map((day) => (
                <th key={day} scope="col" abbr={longDay(speech, day)}>
                  {shortDay(speech, day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, index) =>
                  day === null ? (
                    <td key={index} />
                  ) : (
                    <td key={day} aria-selected={day === date}>
                      <CalendarDay
                        {...{ site, day, today, range, bookable }}
                        chosen={day === date}
                        reachable={day === at}
                        onDate={onDate}
                      />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {closed.length > 0 && (
          <ul className="calendar-closed" aria-label={say('calendar.closedDays')}>
            {closed.map((day) => (
              <li key={day.date}>
                <b>{dayAndNumber(speech, day.date)}</b> {speech.of(day.name)}
              </li>
            ))}
          </ul>
        )}
        <footer className="calendar-foot">
          <p>{say('calendar.horizon', { date: spokenDate(speech, bookable) })}</p>
          <button type="button" className="text-button" onClick={() => onDate(today)}>
            {say('now.today')}
          </button>
        </footer>
      </div>
    </dialog>
  );
}

type StepProps = { name: string; icon: typeof ChevronLeft; ends: boolean; onStep: () => void };

function MonthStep({ name, icon: Icon, ends, onStep }: StepProps) {
  return (
    <button type="button" className="icon-button" aria-label={name} aria-disabled={ends} onClick={() => ends || onStep()}>
      <Icon size={20} strokeWidth={1.75} />
    </button>
  );
}

/** Any week: for the heads of the columns. */
const weekOf = () => Array.from({ length: 7 }, (_, index) => plusDays('2026-11-30', index));

type DayProps = {
  site: Site;
  day: LocalDate;
  today: LocalDate;
  range: { first: LocalDate; last: LocalDate };
  bookable: LocalDate;
  chosen: boolean;
  reachable: boolean;
  onDate: (date: LocalDate) => void;
};

function CalendarDay({ site, day, today, range, bookable, chosen, reachable, onDate }: DayProps) {
  const speech = useSpeech();
  const { say } = speech;
  const isShown = day >= range.first && day <= range.last;
  const isClosed = !hoursOn(site, day);
  const why = [
    day === today && say('strip.today'),
    isClosed && (speech.of(closingDayOn(site, day)?.name) || say('strip.closed')),
    !isShown && say('calendar.unknown'),
    isShown && !isClosed && day > bookable && say('calendar.beyond'),
  ];
  const look = [
    'calendar-day',
    isClosed && 'calendar-day-closed',
    (day < today || day > bookable) && 'calendar-day-quiet',
    day === today && 'calendar-day-today',
    chosen && 'calendar-day-chosen',
  ];
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      data-date={day}
      tabIndex={reachable ? 0 : -1}
      aria-current={day === today ? 'date' : undefined}
      disabled={!isShown}
      onClick={() => onDate(day)}
    >
      <span>{dayNumber(day)}</span>
      <span className="visually-hidden">, {[fullDate(speech, day), ...why].filter(Boolean).join(', ')}</span>
    </button>
  );
}
