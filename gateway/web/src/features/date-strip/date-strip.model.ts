import type { LocalDate, SiteDay } from '@shared/api/contract';
import { kindWord, kindWords, type KindWord } from '@shared/api/kinds';
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

export type Fullness = { kind: KindWord; workplaces: number; taken: number };

/** How full a day is, by the kind that comes first of what there is: desks, where there are any. Nothing where it is not known. */
export function fullness(day: SiteDay | undefined): Fullness | null {
  if (!day) return null;
  const kinds = day.kinds ?? [{ kind: 'desk' as const, workplaces: day.desks, taken: day.desksTaken }];
  const found = kindWords.map((kind) => ({ kind, all: kinds.filter((one) => kindWord(one) === kind && one.workplaces > 0) })).find(({ all }) => all.length > 0);
  return found
    ? { kind: found.kind, workplaces: found.all.reduce((sum, one) => sum + one.workplaces, 0), taken: found.all.reduce((sum, one) => sum + one.taken, 0) }
    : null;
}
