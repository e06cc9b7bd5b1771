import type { Id } from '@shared/api/contract';
import type { Mark } from './floor-plan.model';
import { distance, isIn, ownBox, seenFrom, type PlanPoint } from './plan-geometry';

/** No table with its chairs reaches further from its middle, in metres. */
const REACH = 12;

/** The workplace whose table or chairs lie under a point of the plan. */
export const workplaceUnder = (at: PlanPoint, marks: Mark[]): Mark | undefined =>
  marks.findLast(({ workplace }) => distance(workplace.place, at) < REACH && isIn(ownBox(workplace), seenFrom(workplace.place, at)));

/** Shows what the mouse points at; without React, because a mouse moves often. */
export function pointAt(drawing: Element | null, glass: HTMLElement | null, id: Id | undefined): void {
  const before = drawing?.querySelector('.wp-pointed');
  if (before?.getAttribute('data-workplace') !== id) {
    before?.classList.remove('wp-pointed');
    if (id !== undefined) drawing?.querySelector(`[data-workplace="${CSS.escape(id)}"]`)?.classList.add('wp-pointed');
  }
  glass?.classList.toggle('plan-glass-button', id !== undefined);
}
