import type { LocalDate, Site } from '@shared/api/contract';
import { isWeekend, minutesOf, plusDays, wallClock, weekday } from '@shared/time/site-time';

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const hoursOn = (site: Site, date: LocalDate) =>
  site.closingDays.some((day) => day.date === date) ? undefined : site.openingHours.find((hours) => hours.day.toLowerCase() === names[weekday(date) - 1]);

/** Today while the site is open and not over, else the next open day. */
export function defaultDate(site: Site, now: number): LocalDate {
  const { date, time } = wallClock(now, site.timeZone);
  const today = hoursOn(site, date);
  if (today && minutesOf(time) < minutesOf(today.until) - 15) return date;
  for (let day = plusDays(date, 1), tries = 0; tries < 30; day = plusDays(day, 1), tries += 1) {
    if (hoursOn(site, day) && !(isWeekend(day) && site.openingHours.length === 0)) return day;
  }
  return date;
}
