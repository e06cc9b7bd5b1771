import type { Alternative, NewBooking } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';
import { overlaps, spanOf, toInterval } from '@shared/time/interval';
import { instantOf, wallClock } from '@shared/time/site-time';
import { clockAt, spokenDate } from '@shared/time/spoken';
import type { Asked } from './booking.model';

/** The wish as it was chosen, whether or not it can be had. */
export function wishAsChosen({ workplace, occupant, day, when, answer }: Asked): NewBooking {
  const who = { workplace: workplace.id, ...(occupant ? { occupant } : {}) };
  if (when.part !== 'hours') return { ...who, date: day.date, dayPart: when.part };
  if (answer.asked) return { ...who, ...spanOf(answer.asked) };
  return { ...who, from: instantOf(day.date, when.from, day.timeZone), until: instantOf(day.date, when.until, day.timeZone, 'until') };
}

/**
 * Booked at once where nothing else changes by it. On another floor, for somebody else, or when a seat of one's own gives
 * way, it is looked at first: there the button says all that happens.
 */
export function isBookedAtOnce(way: Alternative, asked: Asked): boolean {
  if (asked.moving || asked.occupant || way.differs.some((one) => one === 'floor' || one === 'site')) return false;
  const { kind } = asked.workplace;
  return !asked.held.some(
    (one) =>
      one.kind === kind && (kind === 'desk' || kind === 'parking') && one.state === 'placed' && overlaps(toInterval(one), toInterval(way)),
  );
}

/** What the button does: "Boek Rietwijk van 10.30 tot 12.00 uur", "Bekijk 1.12 (1e verdieping)". */
export function spokenWay(speech: Speech, way: Alternative, asked: Asked): string {
  const { say } = speech;
  const { timeZone } = asked.day;
  const differs = (what: Alternative['differs'][number]) => way.differs.includes(what);
  const elsewhere = differs('floor') || differs('site');
  const about = [
    differs('site') && way.siteName,
    elsewhere && speech.of(way.floorName),
    differs('size') && say('room.persons', { count: way.capacity }),
    way.distanceMetres !== undefined && way.distanceMetres >= 1 && say('way.walk', { metres: Math.round(way.distanceMetres) }),
  ].filter(Boolean);
  const what = [
    about.length > 0 ? `${way.label} (${about.join(', ')})` : way.label,
    differs('day') && say('day.on', { day: spokenDate(speech, wallClock(way.from, timeZone).date) }),
    differs('time') && say('way.times', { from: clockAt(way.from, timeZone), until: clockAt(way.until, timeZone) }),
  ];
  return say(isBookedAtOnce(way, asked) ? 'way.book' : 'way.look', { what: what.filter(Boolean).join(' ') });
}
