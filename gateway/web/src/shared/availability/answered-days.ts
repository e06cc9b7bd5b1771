import type { LocalDate } from '@shared/api/contract';
import { plusDays } from '@shared/time/site-time';

/** As far back as both services remember who sat where. */
const REMEMBERED = 30;
/** As far ahead as they answer, whatever can be booked. */
const AHEAD = 799;

/** The first and the last day of which anything can be shown. */
export const answeredDays = (today: LocalDate) => ({ first: plusDays(today, -REMEMBERED), last: plusDays(today, AHEAD) });

export function isAnswered(date: LocalDate, today: LocalDate): boolean {
  const { first, last } = answeredDays(today);
  return date >= first && date <= last;
}
