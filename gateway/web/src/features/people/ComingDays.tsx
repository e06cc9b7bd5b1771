import type { LocalDate, PresenceDay } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { dayAndNumber, fullDate } from '@shared/time/spoken';

/** `mine`: the days on which I come myself; `closedOn`: why the site is closed that day, nothing where it is open. */
type ComingProps = {
  days: PresenceDay[];
  mine: Set<LocalDate>;
  closedOn: (date: LocalDate) => string | null;
  date: LocalDate;
  onDate: (date: LocalDate) => void;
};

/** The days ahead: how many colleagues come, and how many of them are of your own team. */
export function ComingDays({ days, mine, closedOn, date, onDate }: ComingProps) {
  const speech = useSpeech();
  const { say } = speech;
  const most = Math.max(1, ...days.map((day) => day.total));
  return (
    <section className="coming-days" aria-labelledby="coming-days">
      <h2 id="coming-days">{say('who.days')}</h2>
      <ul>
        {days.map((day) => (
          <li key={day.date}>
            <button type="button" aria-current={day.date === date ? 'date' : undefined} onClick={() => onDate(day.date)}>
              <b>{dayAndNumber(speech, day.date)}</b> <span className="visually-hidden">: </span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className="coming-all" width={(day.total / most) * 100} height="8" rx="1" />
                <rect className="coming-mates" width={(day.mates / most) * 100} height="8" rx="1" />
              </svg>
              <span>
                {closedOn(day.date) ??
                  say('who.dayCount', { total: day.total - Number(mine.has(day.date) && day.total > 0), mates: day.mates })}
              </span>
              <span className="visually-hidden">, {fullDate(speech, day.date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
