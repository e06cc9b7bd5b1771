import type { Place } from '@shared/api/contract';
import type { Label } from './label';
import { boxPath, penAt } from './plan-pen';
import { PlanText } from './PlanText';

type Seat = Pick<Place, 'x' | 'y' | 'rotation'>;

const SEAT = boxPath({ x: -0.25, y: -0.23, width: 0.5, height: 0.46 }, 0.15);

/** An empty chair; its back is at +y. */
export function Chair({ seat }: { seat: Seat }) {
  const pen = penAt(seat, seat.rotation);
  return (
    <g className="chair">
      <path d={pen.path(SEAT)} />
      <path className="chair-back" d={pen.path('M-.27 .12Q-.25 .36 0 .36Q.25 .36 .27 .12')} />
    </g>
  );
}

type SitterProps = { seat: Seat; kind: 'me' | 'mate' | 'colleague' | 'unknown'; initials?: Label | undefined };

/** Somebody on the chair; a silhouette where the name is not shared. */
export function Sitter({ seat, kind, initials }: SitterProps) {
  return (
    <g className={`sitter sitter-${kind}`}>
      <path d={penAt(seat, seat.rotation).path('M-.376 .33A.5 .5 0 0 0 .376 .33')} />
      <circle cx={seat.x} cy={seat.y} r={0.4} />
      {kind === 'unknown' ? <Silhouette seat={seat} /> : <PlanText label={initials} classes={['sitter-initials']} />}
    </g>
  );
}

function Silhouette({ seat }: { seat: Seat }) {
  return (
    <g className="sitter-shape">
      <circle cx={seat.x} cy={seat.y - 0.1} r={0.1} />
      <path d={penAt(seat).path('M-.18 .2L-.18 .17A.1 .1 0 0 1 -.08 .08L.08 .08A.1 .1 0 0 1 .18 .17L.18 .2')} />
    </g>
  );
}

const WRENCH =
  'M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057' +
  'l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z';

/** Closed: out of use. The wrench is Lucide's. */
export function Tool({ at, size }: { at: { x: number; y: number }; size: number }) {
  return (
    <g className="wp-tool">
      <circle cx={at.x} cy={at.y} r={size * 0.65} />
      <path transform={`translate(${at.x} ${at.y}) scale(${size / 24}) translate(-12 -12)`} d={WRENCH} />
    </g>
  );
}

const BIKE =
  'M15 17.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M2 17.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M14 5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M12 17.5V14l-3-3 4-3 2 3h2';

/** For a bicycle. Lucide's too. */
export function Bicycle({ at, size, turn }: { at: { x: number; y: number }; size: number; turn: number }) {
  return (
    <path className="wp-bicycle" transform={`translate(${at.x} ${at.y}) rotate(${turn}) scale(${size / 24}) translate(-12 -12)`} d={BIKE} />
  );
}
