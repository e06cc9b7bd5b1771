import type { LocalDate, LocalTime, Site, Weekday } from '@shared/api/contract';
import { mondayOf, plusDays, weekday } from '@shared/time/site-time';

const names: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** A site that has not been open for so long says nothing about when it will be. */
const LOOKED_AHEAD = 60;

export type Hours = { from: LocalTime; until: LocalTime };
type Opening = Pick<Site, 'openingHours' | 'closingDays'>;

export const closingDayOn = (site: Opening, date: LocalDate) => site.closingDays.find((day) => day.date === date);

type Week = Pick<Site, 'openingHours'>;

const usualHours = (site: Week, date: LocalDate): Hours | undefined =>
  site.openingHours.find((hours) => hours.day === names[weekday(date) - 1]);

/** One of the days of the week on which the site opens, also when it happens to be closed on this one. */
export const isOpeningDay = (site: Week, date: LocalDate): boolean => usualHours(site, date) !== undefined;

/** The week that holds this date, as the site has it. */
export const openingDays = (site: Week, date: LocalDate): LocalDate[] => wholeWeek(date).filter((day) => isOpeningDay(site, day));

/** From Monday to Sunday. */
export const wholeWeek = (date: LocalDate): LocalDate[] => Array.from({ length: 7 }, (_, index) => plusDays(mondayOf(date), index));

/** A day in the week that goes on, or that begins once the last day of this one has gone by. */
export const dayOfThisWeek = (site: Week, today: LocalDate): LocalDate =>
  wholeWeek(today).some((day) => day >= today && isOpeningDay(site, day)) ? today : plusDays(mondayOf(today), 7);

/** The opening hours of that date; nothing where the site is closed. */
export function hoursOn(site: Opening, date: LocalDate): Hours | null {
  return closingDayOn(site, date) ? null : (usualHours(site, date) ?? null);
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
