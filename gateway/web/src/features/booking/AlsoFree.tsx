import { Plus } from 'lucide-react';
import type { LocalDate, Workplace } from '@shared/api/contract';
import { useWorkplaceDays } from '@shared/api/places';
import { useSpeech } from '@shared/i18n/i18n';
import { dayAndNumber, fullDate } from '@shared/time/spoken';
import { plusDays } from '@shared/time/site-time';

type AlsoFreeProps = { workplace: Workplace; date: LocalDate; today: LocalDate; onDate: (date: LocalDate) => void };

/** The first days after today on which this place is wholly free. */
export function AlsoFree({ workplace, date, today, onDate }: AlsoFreeProps) {
  const speech = useSpeech();
  const days = useWorkplaceDays(workplace.id, plusDays(today, 1), plusDays(today, 15));
  const free = (days.data ?? []).filter((day) => day.open && day.freeWholeDay && day.date !== date).slice(0, 3);
  if (free.length === 0) return null;
  return (
    <section aria-labelledby="also-free">
      <h3 id="also-free">{speech.say('panel.alsoFree', { label: workplace.label })}</h3>
      <ul className="also-free">
        {free.map((day) => (
          <li key={day.date}>
            <button type="button" onClick={() => onDate(day.date)}>
              <Plus size={14} strokeWidth={2.2} aria-hidden="true" />
              {dayAndNumber(speech, day.date)}<span className="visually-hidden">, {fullDate(speech, day.date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
