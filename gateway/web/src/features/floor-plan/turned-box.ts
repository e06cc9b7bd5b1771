import type { PlanPoint } from './plan-geometry';

/** A box on the plan that may be turned: its middle, half its size, and the direction of its width. */
export type TurnedBox = PlanPoint & { halfWidth: number; halfHeight: number; cos: number; sin: number };

export function turnedBox({ x, y }: PlanPoint, width: number, height: number, degrees = 0): TurnedBox {
  const turn = (degrees * Math.PI) / 180;
  return { x, y, halfWidth: width / 2, halfHeight: height / 2, cos: Math.cos(turn), sin: Math.sin(turn) };
}

/** A straight line, as a box without height. */
export function lineBox(from: PlanPoint, to: PlanPoint): TurnedBox {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [cos, sin] = length === 0 ? [1, 0] : [dx / length, dy / length];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, halfWidth: length / 2, halfHeight: 0, cos, sin };
}

/** Half of what it takes up upright. */
export const reachX = (box: TurnedBox) => Math.abs(box.halfWidth * box.cos) + Math.abs(box.halfHeight * box.sin);
export const reachY = (box: TurnedBox) => Math.abs(box.halfWidth * box.sin) + Math.abs(box.halfHeight * box.cos);

export function cornersOf({ x, y, halfWidth, halfHeight, cos, sin }: TurnedBox): PlanPoint[] {
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([across = 0, down = 0]) => ({
    x: x + across * halfWidth * cos - down * halfHeight * sin,
    y: y + across * halfWidth * sin + down * halfHeight * cos,
  }));
}

const EDGE = 1e-9;

/** Apart when there is a direction in which a gap lies between them; only the sides of the two can give one. */
function apartAlong(cos: number, sin: number, a: TurnedBox, b: TurnedBox): boolean {
  const reach = ({ halfWidth, halfHeight, cos: c, sin: s }: TurnedBox) =>
    halfWidth * Math.abs(c * cos + s * sin) + halfHeight * Math.abs(c * sin - s * cos);
  return Math.abs((b.x - a.x) * cos + (b.y - a.y) * sin) >= reach(a) + reach(b) - EDGE;
}

/** They share more than an edge. */
export const touch = (a: TurnedBox, b: TurnedBox): boolean =>
  !apartAlong(a.cos, a.sin, a, b) &&
  !apartAlong(-a.sin, a.cos, a, b) &&
  !apartAlong(b.cos, b.sin, a, b) &&
  !apartAlong(-b.sin, b.cos, a, b);
