import type { FloorAvailability, Taken } from '@shared/api/contract';
import type { State, WorkplaceAnswer } from '@shared/availability/workplace-answer';
import { openingOf, toInterval, type Interval } from '@shared/time/interval';
import { wallClock } from '@shared/time/site-time';

type DayBarProps = { day: FloorAvailability; answer: WorkplaceAnswer; taken: Taken[]; chosen: Interval | null; now: number };

const HOUR = 3_600_000;
const never: State[] = ['closed', 'reserved', 'beyond', 'unknown'];

/** All of it where nothing of this day can be had, else what has gone by and the time that the workplace is out of use. */
function hatched(answer: WorkplaceAnswer, open: Interval, now: number): Interval[] {
  if (never.includes(answer.state) && !(answer.state === 'closed' && answer.closed === 'hours')) return [open];
  return [...(now > open.from ? [{ from: open.from, until: now }] : []), ...answer.outOfUse];
}

/** The opening hours as a bar: what cannot be had hatched, what others hold grey, what the button books petrol. */
export function DayBar({ day, answer, taken, chosen, now }: DayBarProps) {
  const open = openingOf(day);
  if (!open) return null;
  const place = ({ from, until }: Interval) => {
    const start = Math.max(0, (from - open.from) / (open.until - open.from));
    const end = Math.min(1, (until - open.from) / (open.until - open.from));
    return { x: `${start * 100}%`, width: `${Math.max(0, end - start) * 100}%` };
  };
  const hours = Array.from({ length: Math.floor((open.until - open.from) / (2 * HOUR)) + 1 }, (_, i) => open.from + i * 2 * HOUR);
  return (
    <div className="day-line" aria-hidden="true">
      <svg className="day-line-bar" height="28">
        <defs>
          <pattern id="past-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        {hatched(answer, open, now).map((piece) => (
          <rect key={piece.from} className="line-past" y="0" height="28" {...place(piece)} />
        ))}
        {taken
          .filter((piece) => !piece.mine)
          .map((piece) => (
            <rect key={piece.from} className="line-taken" y="0" height="28" {...place(toInterval(piece))} />
          ))}
        {taken
          .filter((piece) => piece.mine)
          .map((piece) => (
            <rect key={piece.from} className="line-mine" y="3" height="22" rx="2" {...place(toInterval(piece))} />
          ))}
        {chosen && <rect className="line-chosen" y="3" height="22" rx="2" {...place(chosen)} />}
      </svg>
      <svg className="day-line-hours" height="16">
        {hours.map((at, index) => (
          <text
            key={at}
            y="12"
            x={place({ from: at, until: at }).x}
            className={index === 0 ? 'hour-first' : index === hours.length - 1 && at === open.until ? 'hour-last' : ''}
          >
            {Number(wallClock(at, day.timeZone).time.slice(0, 2))}
          </text>
        ))}
      </svg>
    </div>
  );
}
