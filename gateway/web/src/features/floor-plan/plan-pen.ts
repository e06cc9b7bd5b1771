import { rotated, type Box, type PlanPoint } from './plan-geometry';

/*
 * Shapes are drawn in a frame of their own and written down where they stand on the plan. An SVG transform would do the
 * same with less code, but the browser keeps every one of them as a coordinate system of its own and goes through all of
 * them in every frame of a pan: three thousand cost 4 ms.
 */
export type Pen = {
  path: (own: string) => string;
  point: (x: number, y: number) => PlanPoint;
};

const short = (metres: number) => String(Math.round(metres * 1000) / 1000);

/** A pen whose origin stands at a point of the plan, turned clockwise. It writes M, L, Q, Z and round arcs A. */
export function penAt(at: PlanPoint, degrees = 0): Pen {
  const point = (x: number, y: number) => {
    const turned = degrees === 0 ? { x, y } : rotated({ x, y }, degrees);
    return { x: turned.x + at.x, y: turned.y + at.y };
  };
  const pair = (x: number, y: number) => {
    const on = point(x, y);
    return `${short(on.x)} ${short(on.y)}`;
  };
  const step = (command: string, numbers: number[]) => {
    const shape = command === 'A' ? numbers.splice(0, 5) : [];
    const pairs: string[] = [];
    for (let i = 0; i < numbers.length; i += 2) pairs.push(pair(numbers[i]!, numbers[i + 1]!));
    return command + [...shape, ...pairs].join(' ');
  };
  const path = (own: string) =>
    own.replace(/([MLQAZ])([^MLQAZ]*)/g, (_, command: string, rest: string) =>
      step(command, (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)),
    );
  return { path, point };
}

/** A box with round corners. */
export function boxPath({ x, y, width, height }: Box, r = 0): string {
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return `M${x} ${y}L${right} ${y}L${right} ${bottom}L${x} ${bottom}Z`;
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return (
    `M${x + r} ${y}L${right - r} ${y}${corner(right, y + r)}L${right} ${bottom - r}${corner(right - r, bottom)}` +
    `L${x + r} ${bottom}${corner(x, bottom - r)}L${x} ${y + r}${corner(x + r, y)}Z`
  );
}

/** A box round the origin. */
export const middleBox = (width: number, height: number): Box => ({ x: -width / 2, y: -height / 2, width, height });
