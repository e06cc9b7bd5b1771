import type { Bilingual, Taken, Workplace, WorkplaceAvailability } from '@shared/api/contract';
import { freePieces, overlaps, toInterval, type Interval } from '@shared/time/interval';
import type { NoTime, TimeAnswer } from './time-answer';

/**
 * What can be had of one workplace in the whole chosen time. Mark, words, list, counts, day bar and button all read this
 * one answer, so that none of them can say otherwise.
 */
export type WorkplaceAnswer = {
  /** The whole chosen time; null where there is none to speak of. */
  asked: Interval | null;
  /** The pieces of it that can be had by who asks, earliest first: all of it when free, none when not. */
  free: Interval[];
  /** The pieces of the day in which the workplace is out of use. */
  outOfUse: Interval[];
  /** The pieces of the chosen time that I hold. */
  mine: Interval[];
} & (
  | { state: 'free' | 'partly' | 'mine' }
  /** `again`: when it can be had again on that day. */
  | { state: 'taken'; again: number | null }
  /** Out of use; `until`: when that ends, null when nobody has said. */
  | { state: 'closed'; closed: 'workplace'; reason: Bilingual | null; until: number | null }
  /** Its zone is for other teams. */
  | { state: 'reserved' }
  | NoTime
);

export type State = WorkplaceAnswer['state'];

export type Asking = {
  time: TimeAnswer;
  workplace: Pick<Workplace, 'closed'>;
  /** What the service says of it; nothing where its answer does not know this workplace. */
  there: WorkplaceAvailability | undefined;
  /** Booked for somebody else: what I hold is then in the way, and whether the zone is open to them is for the service to say. */
  forOther?: boolean;
};

const ALWAYS: Interval = { from: -Infinity, until: Infinity };

const closureOf = ({ closed }: Pick<Workplace, 'closed'>): Interval | null =>
  closed ? { from: closed.from ? Date.parse(closed.from) : -Infinity, until: closed.until ? Date.parse(closed.until) : Infinity } : null;

export const minePieces = (taken: Taken[]): Interval[] => taken.filter((piece) => piece.mine).map(toInterval);

/** The pieces of the day that cannot be had because the workplace is out of use. */
function closedPieces({ time, workplace, there }: Asking): Interval[] {
  const { opening } = time;
  if (!opening) return [];
  // The service may know of a closure that this floor plan does not show yet.
  const closure = closureOf(workplace) ?? (there?.state === 'closed' ? ALWAYS : null);
  return closure && overlaps(closure, opening)
    ? [{ from: Math.max(closure.from, opening.from), until: Math.min(closure.until, opening.until) }]
    : [];
}

const touching = (pieces: Interval[], asked: Interval | null) => (asked ? pieces.filter((piece) => overlaps(asked, piece)) : []);

export function workplaceAnswer(asking: Asking): WorkplaceAnswer {
  const { time, workplace, there, forOther = false } = asking;
  const { asked, no, opening } = time;
  const outOfUse = closedPieces(asking);
  const mine = there ? touching(minePieces(there.taken), asked) : [];
  const known = { asked, free: [], outOfUse, mine };
  if (no?.state === 'unknown') return { ...known, ...no };
  if (!there) return { ...known, ...(no ?? { state: 'unknown', why: 'waiting' }) };
  if (mine.length > 0 && !forOther) return { ...known, free: no ? [] : freeFor(asking, outOfUse), state: 'mine' };
  if (!asked || !opening) return { ...known, ...no! };
  const taken = there.taken.map(toInterval);
  // Who was there on a day gone by is still so.
  if (freePieces(asked, taken).length === 0)
    return { ...known, state: 'taken', again: no ? null : againAfter(asked, opening, [...taken, ...outOfUse]) };
  if (no) return { ...known, ...no };
  if (freePieces(asked, outOfUse).length === 0) return { ...known, state: 'closed', closed: 'workplace', ...whyClosed(workplace) };
  if (!there.bookable && !forOther) return { ...known, state: 'reserved' };
  const free = freeFor(asking, outOfUse);
  if (free.length === 0) return { ...known, state: 'taken', again: againAfter(asked, opening, [...taken, ...outOfUse]) };
  const isFree = free.length === 1 && free[0]!.from === asked.from && free[0]!.until === asked.until;
  return { ...known, free, state: isFree ? 'free' : 'partly' };
}

/** What is my own is no hindrance to myself. */
function freeFor({ time, there, forOther }: Asking, outOfUse: Interval[]): Interval[] {
  if (!time.asked || !there) return [];
  const inTheWay = there.taken.filter((piece) => forOther || !piece.mine).map(toInterval);
  return freePieces(time.asked, [...inTheWay, ...outOfUse]);
}

function whyClosed({ closed }: Pick<Workplace, 'closed'>): { reason: Bilingual | null; until: number | null } {
  return { reason: closed?.reason ?? null, until: closed?.until ? Date.parse(closed.until) : null };
}

function againAfter(asked: Interval, opening: Interval, taken: Interval[]): number | null {
  return asked.until < opening.until ? (freePieces({ from: asked.until, until: opening.until }, taken)[0]?.from ?? null) : null;
}

/** The pieces of the chosen time that cannot be had, as shares of it from 0 to 1: how a mark is drawn. */
export function takenParts({ asked, free }: WorkplaceAnswer): { from: number; until: number }[] {
  if (!asked) return [];
  const share = (at: number) => (at - asked.from) / (asked.until - asked.from);
  return freePieces(asked, free).map(({ from, until }) => ({ from: share(from), until: share(until) }));
}

const samePieces = (a: Interval[], b: Interval[]) =>
  a.length === b.length && a.every((piece, at) => piece.from === b[at]!.from && piece.until === b[at]!.until);

/** Nothing about it would be drawn or said differently. */
export function sameAnswer(a: WorkplaceAnswer, b: WorkplaceAnswer): boolean {
  if (a === b) return true;
  const names = Object.keys(a) as (keyof WorkplaceAnswer)[];
  return names.length === Object.keys(b).length && names.every((name) => same(a[name], b[name]));
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return samePieces(a as Interval[], b as Interval[]);
  return isInterval(a) && isInterval(b) && a.from === b.from && a.until === b.until;
}

const isInterval = (value: unknown): value is Interval =>
  typeof value === 'object' && value !== null && 'from' in value && 'until' in value;
