import { Clock } from 'lucide-react';
import type { DayPart, LocalTime } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { quarterTimes, sensibleHours, type When } from '@shared/time/interval';
import { minutesOf, timeOf } from '@shared/time/site-time';
import { clock } from '@shared/time/spoken';
import { Segments } from './Segments';

type PickerProps = {
  when: When;
  opening: { from: LocalTime; until: LocalTime } | null;
  /** What the clock at the site says, on its own day; null on any other. */
  clockToday: LocalTime | null;
  onWhen: (when: When) => void;
  stretch?: boolean;
  withIcon?: boolean;
};

/** Morning, afternoon, whole day, or hours in steps of a quarter. */
export function DayPartPicker({ when, opening, clockToday, onWhen, stretch = false, withIcon = false }: PickerProps) {
  const { say } = useSpeech();
  const choose = (part: DayPart | 'hours') => onWhen(part === 'hours' ? { part, ...sensibleHours(opening, clockToday) } : { part });
  return (
    <div className="day-parts">
      <Segments
        name={say('when.name')}
        stretch={stretch}
        value={when.part}
        onChange={choose}
        options={[
          { value: 'morning', label: say('when.morning') },
          { value: 'afternoon', label: say('when.afternoon') },
          { value: 'whole-day', label: say('when.whole-day') },
          {
            value: 'hours',
            label: (
              <>
                {withIcon && <Clock size={16} aria-hidden="true" />}
                {say('when.hours')}
              </>
            ),
          },
        ]}
      />
      {when.part === 'hours' && <Hours when={when} opening={opening} clockToday={clockToday} onWhen={onWhen} />}
    </div>
  );
}

type HoursProps = {
  when: Extract<When, { part: 'hours' }>;
  opening: PickerProps['opening'];
  clockToday: LocalTime | null;
  onWhen: (when: When) => void;
};

function Hours({ when, opening, clockToday, onWhen }: HoursProps) {
  const { say } = useSpeech();
  const all = quarterTimes(opening?.from ?? '07:00', opening?.until ?? '19:00');
  const running = clockToday === null ? '' : timeOf(Math.floor(minutesOf(clockToday) / 15) * 15);
  const times = all.filter((time) => time >= running);
  const later = times.filter((time) => time > when.from);
  const from = (time: LocalTime) =>
    onWhen({ ...when, from: time, until: when.until > time ? when.until : (times[times.indexOf(time) + 4] ?? times.at(-1) ?? time) });
  return (
    <div className="hours">
      <TimeChoice name={say('when.from')} value={when.from} times={times.slice(0, -1)} onTime={from} />
      <TimeChoice name={say('when.until')} value={when.until} times={later} onTime={(until) => onWhen({ ...when, until })} />
    </div>
  );
}

function TimeChoice({
  name,
  value,
  times,
  onTime,
}: {
  name: string;
  value: LocalTime;
  times: LocalTime[];
  onTime: (time: LocalTime) => void;
}) {
  return (
    <label>
      <span>{name}</span>
      <select value={value} onChange={(event) => onTime(event.target.value)}>
        {(times.includes(value) ? times : [value, ...times]).map((time) => (
          <option key={time} value={time}>
            {clock(time)}
          </option>
        ))}
      </select>
    </label>
  );
}
