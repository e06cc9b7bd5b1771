import type { LocalDate } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { dayNumber, fullDate, shortDay, shortMonth } from '@shared/time/spoken';
import { fullness, type StripDay } from './date-strip.model';

type DayProps = {
  day: StripDay;
  chosen: boolean;
  reachable: boolean;
  beginsWeek: boolean;
  beginsMonth: boolean;
  onDate: (date: LocalDate) => void;
};

export function DayButton({ day, chosen, reachable, beginsWeek, beginsMonth, onDate }: DayProps) {
  const speech = useSpeech();
  const { say } = speech;
  const holiday = day.known && !day.known.open ? speech.of(day.known.holiday) || say('strip.closed') : '';
  const full = holiday ? null : fullness(day.known);
  const about = full
    ? say('strip.fullness', { taken: full.taken, places: `${full.workplaces} ${say(`noun.${full.kind}`, { count: full.workplaces })}` })
    : '';
  const look = {
    day: true,
    'day-past': day.isPast || day.isBeyond,
    'day-chosen': chosen,
    'day-closed': holiday !== '',
    'day-today': day.isToday,
    'day-begins-week': beginsWeek,
  };
  return (
    <button
      type="button"
      className={Object.entries(look)
        .filter(([, is]) => is)
        .map(([name]) => name)
        .join(' ')}
      data-date={day.date}
      tabIndex={reachable ? 0 : -1}
      aria-current={chosen ? 'date' : undefined}
      title={holiday || undefined}
      onClick={() => onDate(day.date)}
    >
      <span className="day-name">{day.isToday ? say('strip.today') : shortDay(speech, day.date)}</span>{' '}
      <span className="day-number">
        {dayNumber(day.date)}
        {beginsMonth && <small> {shortMonth(speech, day.date)}</small>}
      </span>{' '}
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
