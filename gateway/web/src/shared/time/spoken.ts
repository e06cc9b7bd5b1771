import type { Instant, LocalDate, LocalTime } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';
import { wallClock, weekday } from './site-time';

const noon = (date: LocalDate) => new Date(`${date}T12:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })));
  return found;
}

/** `di` */
export const shortDay = (speech: Speech, date: LocalDate) =>
  format(speech.locale, { weekday: 'short' }).format(noon(date)).replace('.', '');
/** `dinsdag` */
export const longDay = (speech: Speech, date: LocalDate) => format(speech.locale, { weekday: 'long' }).format(noon(date));
/** `15` */
export const dayNumber = (date: LocalDate) => String(Number(date.slice(8)));
/** `september` */
export const month = (speech: Speech, date: LocalDate) => format(speech.locale, { month: 'long' }).format(noon(date));
/** Only of another year than this one: ` 2027` */
const yearOf = (speech: Speech, date: LocalDate) => (date.startsWith(String(speech.thisYear())) ? '' : ` ${date.slice(0, 4)}`);
/** `sep` */
export const shortMonth = (speech: Speech, date: LocalDate) =>
  format(speech.locale, { month: 'short' }).format(noon(date)).replace('.', '');

/** `september 2027` */
export const monthAndYear = (speech: Speech, date: LocalDate) => `${month(speech, date)} ${date.slice(0, 4)}`;
/** `sep`, `sep 2027` */
export const monthOfDay = (speech: Speech, date: LocalDate) => shortMonth(speech, date) + yearOf(speech, date);

/** `di 15` */
export const dayAndNumber = (speech: Speech, date: LocalDate) => `${shortDay(speech, date)} ${dayNumber(date)}`;
/** `di 15 september`, `wo 15 september 2027` */
export const spokenDate = (speech: Speech, date: LocalDate) =>
  `${dayAndNumber(speech, date)} ${month(speech, date)}${yearOf(speech, date)}`;
/** `dinsdag 15 september` */
export const fullDate = (speech: Speech, date: LocalDate) =>
  `${longDay(speech, date)} ${dayNumber(date)} ${month(speech, date)}${yearOf(speech, date)}`;

const DAY = 86_400_000;

/** `vandaag`, `dinsdag` within a week, else `op di 15 september` */
export function onDay(speech: Speech, date: LocalDate, today: LocalDate): string {
  const away = (noon(date).getTime() - noon(today).getTime()) / DAY;
  if (away === 0) return speech.say('strip.today');
  return away > 0 && away < 7
    ? speech.say('day.near', { day: longDay(speech, date) })
    : speech.say('day.on', { day: spokenDate(speech, date) });
}

/** `14–18 sep`, `28 sep – 2 okt`, `28 dec – 1 jan 2027` */
export function dateRange(speech: Speech, from: LocalDate, until: LocalDate): string {
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  return sameMonth
    ? `${dayNumber(from)}–${dayNumber(until)} ${shortMonth(speech, from)}${yearOf(speech, from)}`
    : `${dayNumber(from)} ${shortMonth(speech, from)}${yearOf(speech, from)} – ${dayNumber(until)} ${shortMonth(speech, until)}${yearOf(speech, until)}`;
}

/** `9.30` */
export const clock = (time: LocalTime) => `${Number(time.slice(0, 2))}.${time.slice(3, 5)}`;
export const clockAt = (instant: Instant | number, timeZone: string) => clock(wallClock(instant, timeZone).time);

/** `di 15 september`, and with its time where that is not midnight: `di 15 september 12.30 uur` */
export function spokenMoment(speech: Speech, at: number, timeZone: string): string {
  const { date, time } = wallClock(at, timeZone);
  return time === '00:00' ? spokenDate(speech, date) : speech.say('time.moment', { day: spokenDate(speech, date), time: clock(time) });
}

/** ISO week number. */
export function weekNumber(date: LocalDate): number {
  const thursday = noon(date);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - weekday(date));
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - firstOfYear) / 86_400_000 + 1) / 7);
}
