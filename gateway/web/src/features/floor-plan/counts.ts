import { kindWord, kindWords, type KindWord } from '@shared/api/kinds';
import type { State } from '@shared/availability/workplace-answer';
import type { Mark } from './floor-plan.model';

/**
 * Of one kind of workplace: how many of those inside the filter are in each state. There is no other count of a floor:
 * sentences, legend and plan all say these numbers.
 */
export type Counts = Record<State, number> & {
  kind: KindWord;
  /** Inside the filter. */
  all: number;
  /** Free with no filter at all. */
  freeUnfiltered: number;
};

const none = (kind: KindWord): Counts => ({
  kind,
  free: 0,
  partly: 0,
  taken: 0,
  mine: 0,
  closed: 0,
  reserved: 0,
  over: 0,
  beyond: 0,
  unknown: 0,
  all: 0,
  freeUnfiltered: 0,
});

/** What a floor has, desks first; only the kinds that it has. */
export function countByKind(marks: Mark[]): Counts[] {
  const counts = new Map<KindWord, Counts>();
  for (const { workplace, state, outside } of marks) {
    const kind = kindWord(workplace);
    const count = counts.get(kind) ?? none(kind);
    counts.set(kind, count);
    if (state === 'free') count.freeUnfiltered += 1;
    if (outside) continue;
    count[state] += 1;
    count.all += 1;
  }
  return kindWords.flatMap((kind) => counts.get(kind) ?? []);
}

/** However many kinds there are: what a filter leaves out. */
export const countOutside = (marks: Mark[]): number => marks.filter((mark) => mark.outside).length;

/** None of it is known: then there is no number to say. */
export const isUnknown = ({ unknown, all }: Counts): boolean => all > 0 && unknown === all;
