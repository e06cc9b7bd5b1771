import type { LocalDate, SiteDay } from '@shared/api/contract';
import { isWeekend, mondayOf, plusDays, workingDays } from '@shared/time/site-time';

export type StripDay = { date: LocalDate; isToday: boolean; isPast: boolean; known: SiteDay | undefined };

export const STRIP_DAYS = 10;

/** The first Monday on the strip: this week and next as long as the day is in them, else the week of the day. */
export function stripStart(date: LocalDate, today: LocalDate): LocalDate {
  const first = mondayOf(isWeekend(today) ? plusDays(today, 2) : today);
  const weeks = Math.floor((Date.parse(mondayOf(date)) - Date.parse(first)) / (14 * 86_400_000));
  return plusDays(first, weeks * 14);
}

/** What has to be asked for the strip: two weeks, weekends among them. */
export function stripSpan(date: LocalDate, today: LocalDate): { from: LocalDate; until: LocalDate } {
  const from = stripStart(date, today);
  return { from, until: plusDays(from, (STRIP_DAYS / 5) * 7) };
}

export function stripDays(date: LocalDate, today: LocalDate, days: SiteDay[]): StripDay[] {
  const dates = workingDays(stripStart(date, today), STRIP_DAYS);
  const shown = dates.includes(date) ? dates : [...dates, date].sort();
  return shown.map((one) => ({
    date: one,
    isToday: one === today,
    isPast: one < today,
    known: days.find((day) => day.date === one),
  }));
}

/** From 0 to 1; a day without desks is not full. */
export const fullness = (day: SiteDay | undefined): number => (day && day.desks > 0 ? Math.min(1, day.desksTaken / day.desks) : 0);
