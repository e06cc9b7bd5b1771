import { takenParts } from '@shared/availability/workplace-answer';
import { alongWords } from './along-words';
import { lookOf, type Mark } from './floor-plan.model';
import type { Label } from './label';
import { outlinesOf } from './outlines';
import { boxPath, penAt } from './plan-pen';
import { LABELS_FROM } from './zoom-detail';

export type TableProps = { mark: Mark; step: number; label?: Label | undefined };

/** What one sits at, of every kind and at every zoom: the parts of the time that are taken, and a second line when it is one's own. */
export function Table({ mark, step, through = step < LABELS_FROM }: TableProps & { through?: boolean }) {
  const { table, second } = outlinesOf(mark.workplace);
  const isPartly = lookOf(mark) === 'partly';
  return (
    <>
      {mark.state === 'mine' && <path className="wp-second" d={second} />}
      <path className="wp-table" d={table} />
      {isPartly && <Parts mark={mark} through={through} />}
      {isPartly && <path className="wp-edge" d={table} />}
    </>
  );
}

/** How far the line between two parts comes in from either edge where a word stands over it. */
const BESIDE_WORDS = 0.16;

/** The table is the chosen time, from left to right as one reads. */
function Parts({ mark, through }: { mark: Mark; through: boolean }) {
  const { place } = mark.workplace;
  const { rotation, width, depth } = alongWords(mark.workplace);
  const pen = penAt(place, rotation);
  const parts = takenParts(mark.answer);
  const at = (share: number) => (share - 0.5) * width;
  const [top, bottom] = [-depth / 2, depth / 2];
  const line = (share: number) => {
    if (share <= 0 || share >= 1) return '';
    const x = at(share);
    const end = depth * BESIDE_WORDS;
    return through ? `M${x} ${top}L${x} ${bottom}` : `M${x} ${top}L${x} ${top + end}M${x} ${bottom - end}L${x} ${bottom}`;
  };
  const taken = parts.map(({ from, until }) => boxPath({ x: at(from), y: top, width: (until - from) * width, height: depth }));
  return (
    <>
      <path className="wp-part" d={pen.path(taken.join(''))} />
      <path className="wp-part-line" d={pen.path(parts.map(({ from, until }) => line(from) + line(until)).join(''))} />
    </>
  );
}
