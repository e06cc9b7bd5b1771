import type { FloorAvailability, Taken, Workplace } from '@shared/api/contract';
import { timeAnswer, type TimeFacts } from '@shared/availability/time-answer';
import { workplaceAnswer, type WorkplaceAnswer } from '@shared/availability/workplace-answer';
import { aSite, AT_EIGHT, TUESDAY } from './mothers';

/** What the chosen time comes to: the whole Tuesday, asked on Monday. */
export const aTime = (day: FloorAvailability | undefined, more: Partial<TimeFacts> = {}) =>
  timeAnswer({ site: aSite(), date: day?.date ?? TUESDAY, when: { part: 'whole-day' }, now: AT_EIGHT - 86_400_000, day, ...more });

type AnswerFacts = Partial<TimeFacts> & { taken?: Taken[]; bookable?: boolean; workplace?: Pick<Workplace, 'closed'>; forOther?: boolean };

/** What can be had of one desk of that day. */
export function anAnswer(
  day: FloorAvailability,
  { taken: pieces = [], bookable = true, workplace = { closed: null }, forOther = false, ...more }: AnswerFacts = {},
): WorkplaceAnswer {
  return workplaceAnswer({
    time: aTime(day, more),
    workplace,
    there: { workplace: 'w', state: 'free', taken: pieces, bookable, matches: true },
    forOther,
  });
}
