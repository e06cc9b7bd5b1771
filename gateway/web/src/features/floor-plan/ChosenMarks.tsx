import type { Workplace } from '@shared/api/contract';
import { ownBox } from './plan-geometry';

const AIR = 0.12;
const ARM = 0.34;

/** Four corner marks round table and chairs, above everything else. */
export function ChosenMarks({ workplace }: { workplace: Workplace | undefined }) {
  if (!workplace) return null;
  const { x, y, width, height } = ownBox(workplace);
  const [left, top, right, bottom] = [x - AIR, y - AIR, x + width + AIR, y + height + AIR];
  const corners =
    `M${left + ARM} ${top}H${left}V${top + ARM}M${right - ARM} ${top}H${right}V${top + ARM}` +
    `M${left + ARM} ${bottom}H${left}V${bottom - ARM}M${right - ARM} ${bottom}H${right}V${bottom - ARM}`;
  const { place } = workplace;
  return (
    <g className="chosen-marks" aria-hidden="true" transform={`translate(${place.x} ${place.y}) rotate(${place.rotation})`}>
      <path className="chosen-gap" d={corners} />
      <path className="chosen-line" d={corners} />
    </g>
  );
}
