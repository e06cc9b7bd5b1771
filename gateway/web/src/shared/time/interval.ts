import type { Booking, DayPart, FloorAvailability, Instant, LocalDate, LocalTime, Span } from '@shared/api/contract';
import { instantOf, minutesOf, timeOf, toInstant, wallClock } from './site-time';

/** What the person asks for on a day: a part of it, or hours. */
export type When = { part: DayPart } | { part: 'hours'; from: LocalTime; until: LocalTime };
/** Milliseconds on the instant axis. */
export type Interval = { from: number; until: number };

export const QUARTER = 15 * 60_000;

export const toInterval = (span: Span): Interval => ({ from: Date.parse(span.from), until: Date.parse(span.until) });
export const overlaps = (a: Interval, b: Interval) => a.from < b.until && b.from < a.until;
export const contains = (whole: Interval, piece: Interval) => whole.from <= piece.from && piece.until <= whole.until;
/** Nothing of it is left: then it can no longer be moved or released. */
/** Its time runs: somebody may be there. */
export const hasBegun = ({ from }: Pick<Span, 'from'>, now: number) => Date.parse(from) <= now;

export const isOver = ({ until }: Pick<Span, 'until'>, now: number) => Date.parse(until) <= now;
export const length = ({ from, until }: Interval) => until - from;

type DayHours = Pick<FloorAvailability, 'date' | 'timeZone' | 'opening' | 'dayParts'>;

function opening({ date, timeZone, opening: hours }: DayHours): Interval | null {
  return hours
    ? { from: Date.parse(instantOf(date, hours.from, timeZone)), until: Date.parse(instantOf(date, hours.until, timeZone, 'until')) }
    : null;
}

/** The opening hours of the day as instants, or null when the site is closed. */
export const openingOf = opening;

function named(day: DayHours, part: DayPart, open: Interval): Interval {
  const given = day.dayParts[part];
  if (given) return toInterval(given);
  const midday = Date.parse(instantOf(day.date, '12:30', day.timeZone));
  if (part === 'morning') return { from: open.from, until: midday };
  return part === 'afternoon' ? { from: midday, until: open.until } : open;
}

/** What is asked for, as instants, without what has already gone by; null when nothing of it is left. */
export function askedInterval(day: DayHours, when: When, now: number): Interval | null {
  const open = opening(day);
  if (!open) return null;
  const asked =
    when.part === 'hours'
      ? {
          from: Date.parse(instantOf(day.date, when.from, day.timeZone)),
          until: Date.parse(instantOf(day.date, when.until, day.timeZone, 'until')),
        }
      : named(day, when.part, open);
  const from = Math.max(asked.from, quarterOf(now));
  return from < asked.until ? { from, until: asked.until } : null;
}

/** The beginning of the quarter of an hour that holds this moment. */
export const quarterOf = (at: number): number => Math.floor(at / QUARTER) * QUARTER;

/** True when the asked part has not begun, so that its name says exactly which times are meant. */
export function isWholePart(day: DayHours, when: When, now: number): boolean {
  const open = opening(day);
  return when.part !== 'hours' && open !== null && named(day, when.part, open).from >= quarterOf(now);
}

export const spanOf = ({ from, until }: Interval): Span => ({ from: toInstant(from), until: toInstant(until) });

/** The pieces of `within` that none of `taken` covers. */
export function freePieces(within: Interval, taken: Interval[]): Interval[] {
  const pieces: Interval[] = [];
  let from = within.from;
  for (const piece of [...taken].sort((a, b) => a.from - b.from)) {
    if (piece.until <= from || piece.from >= within.until) continue;
    if (piece.from > from) pieces.push({ from, until: piece.from });
    from = Math.max(from, piece.until);
  }
  if (from < within.until) pieces.push({ from, until: within.until });
  return pieces;
}

const HOUR = 60;

/**
 * The hours that the choice of hours opens with: from the next half hour on today, from nine on another day; two to
 * three hours where the day has them, and an hour at least.
 */
export function sensibleHours(
  opening: { from: LocalTime; until: LocalTime } | null,
  clockToday: LocalTime | null,
): { from: LocalTime; until: LocalTime } {
  const [opens, closes] = [minutesOf(opening?.from ?? '07:00'), minutesOf(opening?.until ?? '19:00')];
  const wanted = clockToday === null ? 9 * HOUR : Math.max(opens, Math.ceil(minutesOf(clockToday) / 30) * 30);
  const from = Math.max(opens, Math.min(wanted, closes - HOUR));
  const until = Math.min(closes, from + (clockToday === null ? 3 : 2) * HOUR);
  return { from: timeOf(from), until: timeOf(until) };
}

/** The hours of a booking as a choice of time. */
export function whenOf({ dayPart, from, until, timeZone }: Pick<Booking, 'dayPart' | 'from' | 'until' | 'timeZone'>): When {
  return dayPart === 'hours'
    ? { part: 'hours', from: wallClock(from, timeZone).time, until: wallClock(until, timeZone).time }
    : { part: dayPart };
}

/** Every quarter from opening to closing, for the choice of hours. */
export function quarterTimes(from: LocalTime, until: LocalTime): LocalTime[] {
  const times: LocalTime[] = [];
  for (let at = minutesOf(from); at <= minutesOf(until); at += 15) times.push(timeOf(at));
  return times;
}

export const localDateOf = (instant: Instant, timeZone: string): LocalDate => wallClock(instant, timeZone).date;
