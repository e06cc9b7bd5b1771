import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Fragment, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { LocalDate, SiteDay } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { dayNumber, fullDate, shortDay } from '@shared/time/spoken';
import { plusDays, weekday } from '@shared/time/site-time';
import { fullness, stripDays, type StripDay } from './date-strip.model';
import './date-strip.css';

type StripProps = { date: LocalDate; today: LocalDate; days: SiteDay[]; last: LocalDate | null; onDate: (date: LocalDate) => void };

/** Two working weeks; arrows go from day to day. */
export function DateStrip({ date, today, days, last, onDate }: StripProps) {
  const { say } = useSpeech();
  const strip = stripDays(date, today, days);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current="date"]');
    const room = list.current;
    if (chosen && room && room.scrollWidth > room.clientWidth) room.scrollLeft = chosen.offsetLeft - room.clientWidth / 2 + chosen.offsetWidth / 2;
  }, [date]);
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = strip.findIndex((day) => day.date === (event.target as HTMLElement).dataset.date);
    const next = strip[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-date="${next.date}"]`)?.focus();
  };
  const week = (step: number) => onDate(plusDays(date, step * 14));
  return (
    <div className="strip" role="group" aria-label={say('strip.name')}>
      <button type="button" className="strip-step" aria-label={say('strip.earlier')} onClick={() => week(-1)}><ChevronLeft size={20} /></button>
      <div ref={list} className="strip-days" onKeyDown={press}>
        {strip.map((day) => (
          <Fragment key={day.date}>
            {weekday(day.date) === 1 && day !== strip[0] && <i className="strip-week" />}
            <Day day={day} chosen={day.date === date} reachable={day.date === date} onDate={onDate} beyond={last !== null && day.date > last} />
          </Fragment>
        ))}
      </div>
      <button type="button" className="strip-step" aria-label={say('strip.later')} onClick={() => week(1)}><ChevronRight size={20} /></button>
    </div>
  );
}

type DayProps = { day: StripDay; chosen: boolean; reachable: boolean; beyond: boolean; onDate: (date: LocalDate) => void };

function Day({ day, chosen, reachable, beyond, onDate }: DayProps) {
  const speech = useSpeech();
  const { say } = speech;
  const holiday = day.known && !day.known.open ? speech.of(day.known.holiday) || say('strip.closed') : '';
  const full = holiday ? null : fullness(day.known);
  const about = full ? say('strip.fullness', { taken: full.taken, places: `${full.workplaces} ${say(`noun.${full.kind}`, { count: full.workplaces })}` }) : '';
  const look = ['day', day.isPast || beyond ? 'day-past' : '', chosen ? 'day-chosen' : '', holiday ? 'day-closed' : ''];
  return (
    <button
      type="button"
      className={look.join(' ')}
      data-date={day.date}
      tabIndex={reachable ? 0 : -1}
      aria-current={chosen ? 'date' : undefined}
      title={holiday || undefined}
      onClick={() => onDate(day.date)}
    >
      <span className="day-name">{day.isToday ? say('strip.today') : shortDay(speech, day.date)}</span>{' '}
      <span className="day-number">{dayNumber(day.date)}</span>{' '}
      {holiday ? (
        <span className="day-holiday">{holiday}</span>
      ) : (
        <svg className="day-bar" viewBox="0 0 28 4" aria-hidden="true">
          {full && <rect className="day-bar-room" width="28" height="4" rx="2" />}
          {full && <rect className="day-bar-taken" width={28 * Math.min(1, full.taken / full.workplaces)} height="4" rx="2" />}
        </svg>
      )}
      <span className="visually-hidden">, {[fullDate(speech, day.date), about].filter(Boolean).join(', ')}</span>
    </button>
  );
}
