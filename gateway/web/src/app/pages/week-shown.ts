import type { LocalDate, Site } from '@shared/api/contract';
import { dayOfThisWeek } from '@shared/availability/opening-days';
import { isDate } from '@shared/time/site-time';

/** A day in the week that is shown: the one that was asked for, else the one that goes on at this site. */
export const weekShown = (asked: string | null, today: LocalDate, site: Site | undefined): LocalDate =>
  isDate(asked) ? asked : site ? dayOfThisWeek(site, today) : today;
