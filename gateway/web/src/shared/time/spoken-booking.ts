import type { Booking, LocalDate } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';
import type { Interval } from './interval';
import { clockAt, spokenDate } from './spoken';

/** `9.00 tot 11.00 uur`, also of several: `7.00 tot 9.00 uur en 11.00 tot 19.00 uur` */
export const spokenTimes = (speech: Speech, pieces: Interval[], timeZone: string) =>
  speech.list(
    pieces.map(({ from, until }) => speech.say('panel.times', { from: clockAt(from, timeZone), until: clockAt(until, timeZone) })),
  );

type Time = Pick<Booking, 'date' | 'dayPart' | 'from' | 'until' | 'timeZone'>;

/** `hele dag`, `9.00 tot 11.00 uur` */
export const spokenTime = (speech: Speech, { dayPart, from, until, timeZone }: Time) =>
  dayPart === 'whole-day'
    ? speech.say('part.whole-day')
    : spokenTimes(speech, [{ from: Date.parse(from), until: Date.parse(until) }], timeZone);

/** `vandaag`, `di 24 november` */
export const spokenDay = (speech: Speech, date: LocalDate, today: LocalDate) =>
  date === today ? speech.say('strip.today') : spokenDate(speech, date);

/** `di 24 november, 9.00 tot 11.00 uur` */
export const spokenMoment = (speech: Speech, booking: Time, today: LocalDate) =>
  `${spokenDay(speech, booking.date, today)}, ${spokenTime(speech, booking)}`;
