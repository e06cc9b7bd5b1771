import type { Instant, LocalDate, LocalTime } from '@shared/api/contract';

/** The clock on the wall of a site, whatever the browser's own time zone. */
export type WallClock = { date: LocalDate; time: LocalTime };

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

export function wallClock(instant: Instant | number, timeZone: string): WallClock {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map((p) => [p.type, p.value]),
  );
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

const DAY = 24 * 60 * 60_000;
const QUARTER_OF_AN_HOUR = 15 * 60_000;

/**
 * The instant at which the site's wall clock shows this, as the services understand it. Of a time that is shown twice
 * a beginning is the first and an end the last; a time that is skipped is the moment at which the clock jumps.
 */
export function instantOf(date: LocalDate, time: LocalTime, timeZone: string, as: 'from' | 'until' = 'from'): Instant {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const ahead = (at: number) => {
    const wall = wallClock(at, timeZone);
    return Date.parse(`${wall.date}T${wall.time}:00Z`) - at;
  };
  const [before, after] = [ahead(asUtc - DAY), ahead(asUtc + DAY)];
  const shown = [asUtc - before, asUtc - after].filter((at) => at + ahead(at) === asUtc);
  if (shown.length) return toInstant(as === 'from' ? Math.min(...shown) : Math.max(...shown));
  let jump = asUtc - after;
  while (ahead(jump) !== after) jump += QUARTER_OF_AN_HOUR;
  return toInstant(jump);
}

export const toInstant = (at: number): Instant =>
  new Date(at)
    .toISOString()
    .replace('.000Z', 'Z')
    .replace(/\.\d+Z$/, 'Z');

const noon = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

export function plusDays(date: LocalDate, days: number): LocalDate {
  const day = noon(date);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday */
export const weekday = (date: LocalDate): number => noon(date).getUTCDay() || 7;
export const mondayOf = (date: LocalDate): LocalDate => plusDays(date, 1 - weekday(date));

export const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
export const timeOf = (minutes: number): LocalTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const isDate = (text: string | null | undefined): text is LocalDate =>
  !!text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && plusDays(text, 0) === text;
export const isTime = (text: string | null | undefined): text is LocalTime => !!text && /^([01]\d|2[0-3]):(00|15|30|45)$/.test(text);
