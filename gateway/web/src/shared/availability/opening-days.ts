import type { LocalDate, LocalTime, Site } from '@shared/api/contract';
import { plusDays, weekday } from '@shared/time/site-time';

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** A site that has not been open for so long says nothing about when it will be. */
const LOOKED_AHEAD = 60;

export type Hours = { from: LocalTime; until: LocalTime };
type Opening = Pick<Site, 'openingHours' | 'closingDays'>;

export const closingDayOn = (site: Opening, date: LocalDate) => site.closingDays.find((day) => day.date === date);

/** The opening hours of that date; nothing where the site is closed. */
export function hoursOn(site: Opening, date: LocalDate): Hours | null {
  if (closingDayOn(site, date)) return null;
  return site.openingHours.find((hours) => hours.day.toLowerCase() === names[weekday(date) - 1]) ?? null;
}

/** The first day, from this one on, on which the site is open. */
export function openDayFrom(site: Opening, date: LocalDate): LocalDate | null {
  for (let days = 0; days <= LOOKED_AHEAD; days += 1) {
    const day = plusDays(date, days);
    if (hoursOn(site, day)) return day;
  }
  return null;
}

/** The last day that can be booked today, and the day on which another one can be. */
export const lastBookable = (site: Pick<Site, 'houseRules'>, today: LocalDate): LocalDate => plusDays(today, site.houseRules.horizonDays);
export const bookableFrom = (site: Pick<Site, 'houseRules'>, date: LocalDate): LocalDate => plusDays(date, -site.houseRules.horizonDays);
