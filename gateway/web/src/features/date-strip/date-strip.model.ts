import type { LocalDate, Site, SiteDay } from '@shared/api/contract';
import { kindWord, kindWords, type KindWord } from '@shared/api/kinds';
import { answeredDays } from '@shared/availability/answered-days';
import { dayOfThisWeek, isOpeningDay, lastBookable } from '@shared/availability/opening-days';
import { mondayOf, plusDays } from '@shared/time/site-time';

export type StripDay = { date: LocalDate; isToday: boolean; isPast: boolean; isBeyond: boolean; known: SiteDay | undefined };

/** What is asked of the services at once: no more than they answer at once (62 days). */
const MOST_WEEKS = 8;
const WEEK_MS = 7 * 86_400_000;

const weeksBetween = (from: LocalDate, until: LocalDate) => Math.round((Date.parse(until) - Date.parse(from)) / WEEK_MS);

/**
 * A run of weeks, `until` exclusive: this one (after its last opening day the next) until the last in which one may book, in one go.
 * What lies before and after it comes in runs as long.
 */
export function stripSpan(date: LocalDate, today: LocalDate, site: Site): { from: LocalDate; until: LocalDate } {
  const { first, last } = answeredDays(today);
  const monday = mondayOf(dayOfThisWeek(site, today));
  const weeks = Math.min(MOST_WEEKS, weeksBetween(monday, mondayOf(lastBookable(site, today))) + 1);
  const from = plusDays(monday, Math.floor(weeksBetween(monday, mondayOf(date)) / weeks) * weeks * 7);
  const until = plusDays(from, weeks * 7);
  return { from: from < first ? first : from, until: until > last ? plusDays(last, 1) : until };
}

/** Opening days of the run that holds `at`; today and the chosen day stand there whatever day they are. */
export function stripDays(at: LocalDate, date: LocalDate, today: LocalDate, site: Site, days: SiteDay[]): StripDay[] {
  const { from, until } = stripSpan(at, today, site);
  const bookable = lastBookable(site, today);
  const dates = new Set(
    [date, ...(isOpeningDay(site, today) ? [today] : [])].filter((day) => day === today || (day >= from && day < until)),
  );
  for (let day = from; day < until; day = plusDays(day, 1)) if (isOpeningDay(site, day)) dates.add(day);
  return [...dates].sort().map((day) => ({
    date: day,
    isToday: day === today,
    isPast: day < today,
    isBeyond: day > bookable,
    known: days.find((one) => one.date === day),
  }));
}

/** A day of the run before or after this one, as far as there are answers. */
export function inNextRun(at: LocalDate, today: LocalDate, site: Site, step: 1 | -1): LocalDate | null {
  const { from, until } = stripSpan(at, today, site);
  const { first, last } = answeredDays(today);
  const next = step === 1 ? until : plusDays(from, -1);
  return next < first || next > last ? null : next;
}

export const beginsWeek = (day: StripDay, before: StripDay | undefined): boolean =>
  before !== undefined && mondayOf(day.date) !== mondayOf(before.date);

/** Of a day that is the first of its month on the strip, the month is said. */
export const beginsMonth = (day: StripDay, before: StripDay | undefined): boolean =>
  before !== undefined && before.date.slice(0, 7) !== day.date.slice(0, 7);

export type Fullness = { kind: KindWord; workplaces: number; taken: number };

/** How full a day is, by the kind that comes first of what there is: desks, where there are any. Nothing where it is not known. */
export function fullness(day: SiteDay | undefined): Fullness | null {
  if (!day) return null;
  const found = kindWords
    .map((kind) => ({ kind, all: day.kinds.filter((one) => kindWord(one) === kind && one.workplaces > 0) }))
    .find(({ all }) => all.length > 0);
  return found
    ? {
        kind: found.kind,
        workplaces: found.all.reduce((sum, one) => sum + one.workplaces, 0),
        taken: found.all.reduce((sum, one) => sum + one.taken, 0),
      }
    : null;
}
