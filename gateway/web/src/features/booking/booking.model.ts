import type { Alternative, Booking, FloorAvailability, Id, Kind, NewBooking, Problem, Taken } from '@shared/api/contract';
import type { State, WorkplaceAnswer } from '@shared/availability/workplace-answer';
import type { MayBookFor } from '@shared/people/use-may-book-for';
import { freePieces, isWholePart, length, overlaps, quarterOf, spanOf, toInterval, type Interval, type When } from '@shared/time/interval';

type WithTime = { wish: NewBooking; interval: Interval; partOfAsked: boolean };

/** What the one button does, if there is one. */
export type Offer =
  | ({ kind: 'book' } & WithTime)
  /** The booking that gives way, and what of its time the new time leaves: empty when nothing that still comes. */
  | ({ kind: 'swap' | 'move'; booking: Booking; rest: Interval[] } & WithTime)
  | ({ kind: 'change'; booking: Booking } & WithTime)
  /** It stands there already, for these hours. */
  | { kind: 'own'; bookings: Booking[]; interval: Interval }
  | { kind: 'same'; booking: Booking; interval: Interval }
  /** What this person has elsewhere stands in the way of all of it. */
  | { kind: 'elsewhere'; booking: Booking; interval: Interval }
  /** `why`: what the answer says of the workplace, that the time is longer than the house rules allow, or for whom it is. */
  | { kind: 'none'; why: Exclude<State, 'free' | 'partly' | 'mine'> | 'too-long' | 'not-for-them' | 'for-whom-unknown' };

export type Asked = {
  workplace: { id: Id; label: string; kind: Kind };
  answer: WorkplaceAnswer;
  /** What the house rules allow for one booking of this kind, if they say. */
  longestMinutes: number | undefined;
  taken: Taken[];
  day: FloorAvailability;
  when: When;
  now: number;
  /** Who will sit there, when that is not whoever asks. */
  occupant: Id | null;
  /** Whether whoever asks may book for them. */
  mayBookFor: MayBookFor;
  /** What that person has booked on this day, as far as whoever asks may know. */
  held: Booking[];
  /** The booking that the person set out to move. */
  moving: Booking | null;
  /** The booking here that is to get other hours. */
  changing: Booking | null;
};

/** Kinds of which nobody has two at a time. */
const ONE_AT_A_TIME: Kind[] = ['desk', 'parking'];

function wishFor(asked: Asked, interval: Interval, whole: boolean): NewBooking {
  const who = { workplace: asked.workplace.id, ...(asked.occupant ? { occupant: asked.occupant } : {}) };
  const { when, day, now } = asked;
  return whole && when.part !== 'hours' && isWholePart(day, when, now)
    ? { ...who, date: day.date, dayPart: when.part }
    : { ...who, ...spanOf(interval) };
}

/** What cannot stand beside a booking here at that time: this person would be in two places. */
function inTheWay({ workplace, held }: Asked, interval: Interval, but: Booking | null): Booking[] {
  if (!ONE_AT_A_TIME.includes(workplace.kind)) return [];
  return held.filter(
    (one) => one.kind === workplace.kind && one.state === 'placed' && one.id !== but?.id && overlaps(interval, toInterval(one)),
  );
}

const shared = (a: Interval, b: Interval) => Math.min(a.until, b.until) - Math.max(a.from, b.from);

/** What of a booking's time the new time leaves, as far as it still comes. */
export function restOf(old: Interval, fresh: Interval, now: number): Interval[] {
  if (!overlaps(old, fresh)) return [];
  return freePieces(old, [fresh])
    .map(({ from, until }) => ({ from: Math.max(from, Math.min(quarterOf(now), until)), until }))
    .filter((piece) => length(piece) > 0);
}

/** Of what is mine and gone by, too, there is nothing left to be had. */
const cannot = ({ state }: WorkplaceAnswer) => (state === 'free' || state === 'partly' || state === 'mine' ? 'over' : state);

/** A pure answer to: what can this person do with this workplace at that time? */
export function offerFor(asked: Asked): Offer {
  const { answer, workplace, held } = asked;
  const { asked: interval } = answer;
  const leaving = asked.changing ?? asked.moving;
  if (asked.mayBookFor !== 'yes') return { kind: 'none', why: asked.mayBookFor === 'no' ? 'not-for-them' : 'for-whom-unknown' };
  if (!interval) return { kind: 'none', why: cannot(answer) };
  const here = held.filter(
    (one) => one.workplace === workplace.id && one.state === 'placed' && one.id !== leaving?.id && overlaps(interval, toInterval(one)),
  );
  if (!leaving && here[0]) return { kind: 'own', bookings: here, interval: toInterval(here[0]) };
  const leavesHere = leaving?.workplace === workplace.id ? [toInterval(leaving)] : [];
  if (answer.free.length === 0 && !(answer.state === 'taken' && leavesHere.length > 0)) return { kind: 'none', why: cannot(answer) };

  const others = inTheWay(asked, interval, leaving).sort((a, b) => shared(toInterval(b), interval) - shared(toInterval(a), interval));
  const givesWay = leaving ?? others.shift() ?? null;
  const notHad = freePieces(interval, [...answer.free, ...leavesHere]);
  const free = longest(freePieces(interval, [...notHad, ...[...here, ...others].map(toInterval)]));
  if (!free) return others[0] ? { kind: 'elsewhere', booking: others[0], interval } : { kind: 'none', why: cannot(answer) };
  if (leaving && isSame(leaving, workplace.id, free)) return { kind: 'same', booking: leaving, interval: free };
  if (asked.longestMinutes !== undefined && length(free) > asked.longestMinutes * 60_000) return { kind: 'none', why: 'too-long' };
  return offerOf(asked, free, interval, givesWay);
}

const longest = (pieces: Interval[]) => [...pieces].sort((a, b) => length(b) - length(a))[0];

function offerOf(asked: Asked, free: Interval, interval: Interval, givesWay: Booking | null): Offer {
  const whole = free.from === interval.from && free.until === interval.until;
  const time = { wish: wishFor(asked, free, whole), interval: free, partOfAsked: !whole };
  if (asked.changing) return { kind: 'change', booking: asked.changing, ...time };
  if (!givesWay || !(asked.moving || overlaps(free, toInterval(givesWay)))) return { kind: 'book', ...time };
  return { kind: asked.moving ? 'move' : 'swap', booking: givesWay, rest: restOf(toInterval(givesWay), free, asked.now), ...time };
}

/** Nothing would change: the booking already stands there for those times. */
export const isSame = (booking: Booking, workplace: Id, interval: Interval) =>
  booking.workplace === workplace && Date.parse(booking.from) === interval.from && Date.parse(booking.until) === interval.until;

export type Refused = { problem: Problem; wish: NewBooking };

/** The own desk that stands in the way, as far as the refusal may name it. */
export function seatIn(problem: Problem): { booking: Id; label: string; version: Booking['version']; time: Interval | null } | null {
  if (problem.code !== 'already-seated') return null;
  const { booking, label, version, from, until } = problem.facts ?? {};
  if (typeof booking !== 'string' || typeof label !== 'string') return null;
  const time = typeof from === 'string' && typeof until === 'string' ? toInterval({ from, until }) : null;
  return typeof version === 'number' ? { booking, label, version, time } : null;
}

/** For the same person, what is offered instead. */
export const instead = ({ occupant }: Pick<Asked, 'occupant'>, { workplace, from, until }: Alternative): NewBooking => ({
  workplace,
  ...(occupant ? { occupant } : {}),
  from,
  until,
});
