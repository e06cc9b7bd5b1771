import type { LocalDate } from '@shared/api/contract';
import { mondayOf, plusDays, weekday } from '@shared/time/site-time';

/** The days of the month that holds `at`, in weeks from Monday on; null where a week reaches outside it. */
export function weeksOf(at: LocalDate): (LocalDate | null)[][] {
  const month = at.slice(0, 7);
  const weeks: (LocalDate | null)[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = plusDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => plusDays(monday, index)).map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}

/** The same day `months` on, or the last of that month. */
export function dayInMonth(at: LocalDate, months: number): LocalDate {
  const count = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const wanted = plusDays(first, Number(at.slice(8)) - 1);
  return wanted.startsWith(first.slice(0, 7)) ? wanted : plusDays(first, Number(at.slice(8)) - 1 - Number(wanted.slice(8)));
}

type Key = { key: string; shiftKey: boolean };

/** Where a key leads from a day, as in every calendar grid. */
export function stepOf({ key, shiftKey }: Key, at: LocalDate): LocalDate | null {
  switch (key) {
    case 'ArrowLeft':
      return plusDays(at, -1);
    case 'ArrowRight':
      return plusDays(at, 1);
    case 'ArrowUp':
      return plusDays(at, -7);
    case 'ArrowDown':
      return plusDays(at, 7);
    case 'Home':
      return mondayOf(at);
    case 'End':
      return plusDays(at, 7 - weekday(at));
    case 'PageUp':
      return dayInMonth(at, shiftKey ? -12 : -1);
    case 'PageDown':
      return dayInMonth(at, shiftKey ? 12 : 1);
    default:
      return null;
  }
}
