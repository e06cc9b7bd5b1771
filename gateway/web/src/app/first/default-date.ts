import { hoursOn, openDayFrom } from '@shared/availability/opening-days';
import type { LocalDate, Site } from '@shared/api/contract';
import { minutesOf, plusDays, wallClock } from '@shared/time/site-time';

/** Today while the site is open and not over, else the next open day. */
export function defaultDate(site: Site, now: number): LocalDate {
  const { date, time } = wallClock(now, site.timeZone);
  const today = hoursOn(site, date);
  if (today && minutesOf(time) < minutesOf(today.until) - 15) return date;
  return openDayFrom(site, plusDays(date, 1)) ?? date;
}
