import type { Alternative, Booking, FloorAvailability, Id, NewBooking, Problem, Taken } from '@shared/api/contract';
import type { State, WorkplaceAnswer } from '@shared/availability/workplace-answer';
import { isWholePart, overlaps, spanOf, toInterval, type Interval, type When } from '@shared/time/interval';

/** What the one button does, if there is one. */
export type Offer =
  | { kind: 'book'; wish: NewBooking; interval: Interval; partOfAsked: boolean }
  | { kind: 'move'; booking: Booking; wish: NewBooking; interval: Interval; releases: string | null }
  /** `why`: what the answer says of the workplace, or that the time is longer than the house rules allow. */
  | { kind: 'none'; why: Exclude<State, 'free' | 'partly' | 'mine'> | 'too-long' };

export type Asked = {
  workplace: { id: Id; label: string; kind: string };
  answer: WorkplaceAnswer;
  /** What the house rules allow for one booking of this kind, if they say. */
  longestMinutes: number | undefined;
  taken: Taken[];
  day: FloorAvailability;
  when: When;
  now: number;
  occupant: Id | null;
  /** My own bookings on this day. */
  mine: Booking[];
  /** The booking that the person set out to move. */
  moving: Booking | null;
};

const length = (piece: Interval) => piece.until - piece.from;

function wishFor(asked: Asked, interval: Interval, whole: boolean): NewBooking {
  const who = { workplace: asked.workplace.id, ...(asked.occupant ? { occupant: asked.occupant } : {}) };
  const { when, day, now } = asked;
  return whole && when.part !== 'hours' && isWholePart(day, when, now)
    ? { ...who, date: day.date, dayPart: when.part }
    : { ...who, ...spanOf(interval) };
}

/** The booking that has to give way: the one being moved, or the other desk that I hold at that time. */
function givesWay(asked: Asked, interval: Interval): Booking | null {
  if (asked.moving) return asked.moving;
  if (asked.occupant || asked.workplace.kind !== 'desk') return null;
  return asked.mine.find((one) => one.kind === 'desk' && one.state === 'placed' && overlaps(interval, toInterval(one))) ?? null;
}

/** Of what is mine and gone by, too, there is nothing left to be had. */
const cannot = ({ state }: WorkplaceAnswer) => (state === 'free' || state === 'partly' || state === 'mine' ? 'over' : state);

/** A pure answer to: what can this person do with this workplace at that time? */
export function offerFor(asked: Asked): Offer {
  const { answer } = asked;
  const { asked: interval } = answer;
  const free = [...answer.free].sort((a, b) => length(b) - length(a))[0];
  if (!interval || !free) return { kind: 'none', why: cannot(answer) };
  if (asked.longestMinutes !== undefined && length(free) > asked.longestMinutes * 60_000) return { kind: 'none', why: 'too-long' };
  const ownHere = asked.mine.find((one) => one.workplace === asked.workplace.id && overlaps(interval, toInterval(one)));
  const whole = free.from === interval.from && free.until === interval.until;
  const wish = wishFor(asked, free, whole);
  const booking = ownHere ?? givesWay(asked, free);
  if (!booking) return { kind: 'book', wish, interval: free, partOfAsked: !whole };
  const releases = booking.workplace === asked.workplace.id ? null : booking.label;
  return { kind: 'move', booking, wish, interval: free, releases };
}

/** Nothing would change: the booking already stands there for those times. */
export const isSame = (booking: Booking, workplace: Id, interval: Interval) =>
  booking.workplace === workplace && Date.parse(booking.from) === interval.from && Date.parse(booking.until) === interval.until;

export type Refused = { problem: Problem; wish: NewBooking };

/** The own desk that stands in the way, as the refusal names it. */
export function seatIn(problem: Problem): { booking: Id; label: string; version: Booking['version'] } | null {
  if (problem.code !== 'already-seated') return null;
  const { booking, label, version } = problem.facts ?? {};
  if (typeof booking !== 'string' || typeof label !== 'string') return null;
  return typeof version === 'number' || typeof version === 'string' ? { booking, label, version } : null;
}

/** For the same person, what is offered instead. */
export const instead = ({ occupant }: Pick<Asked, 'occupant'>, { workplace, from, until }: Alternative): NewBooking => ({
  workplace,
  ...(occupant ? { occupant } : {}),
  from,
  until,
});
