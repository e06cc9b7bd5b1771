import type { LocalDate } from '@shared/api/contract';
import { isDate, isWeekend, plusDays } from '@shared/time/site-time';

/** A day in the week that is shown: the one that was asked for, else today; in a weekend the week that begins. */
export const weekShown = (asked: string | null, today: LocalDate): LocalDate => (isDate(asked) ? asked : isWeekend(today) ? plusDays(today, 2) : today);
