import type { Workplace } from '@shared/api/contract';
import { ownBox } from './plan-geometry';
import { boxPath, middleBox, penAt, type Pen } from './plan-pen';

/** The lines of a workplace that are the same whoever sits there. */
export type Outlines = {
  pen: Pen;
  /** Table and chairs together: what one can hit. */
  target: string;
  table: string;
  /** The second line, round a table of one's own. */
  readonly second: string;
};

const roundness = { desk: 0.08, room: 0.15, booth: 0.08, parking: 0.08 };

const known = new WeakMap<Workplace, Outlines>();

export function outlinesOf(workplace: Workplace): Outlines {
  const found = known.get(workplace);
  if (found) return found;
  const { place, kind } = workplace;
  const pen = penAt(place, place.rotation);
  const made = {
    pen,
    target: pen.path(boxPath(ownBox(workplace))),
    table: pen.path(boxPath(middleBox(place.width, place.depth), roundness[kind])),
    get second() {
      return pen.path(boxPath(middleBox(place.width + 0.2, place.depth + 0.2), roundness[kind] + 0.06));
    },
  };
  known.set(workplace, made);
  return made;
}
