import type { PlanPoint } from './plan-geometry';
import type { Line } from './ground';

const NUMBERS: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const PIECES = 8;

/** The outline of an SVG path in straight pieces; a curve in eight. */
export function pathLines(d: string): Line[] {
  const lines: Line[] = [];
  let at = { x: 0, y: 0 };
  let start = at;
  let bend: PlanPoint | null = null;
  const to = (point: PlanPoint) => {
    lines.push({ from: at, to: point });
    at = point;
  };
  const curve = (...points: PlanPoint[]) => {
    const all = [at, ...points];
    for (let piece = 1; piece <= PIECES; piece += 1) to(onCurve(all, piece / PIECES));
  };
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    let command = letter.toUpperCase();
    const isOnPlan = letter === command;
    const count = NUMBERS[command];
    if (count === undefined) continue;
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i === 0 || i + count <= numbers.length; i += Math.max(count, 1)) {
      if (count === 0 && i > 0) break;
      const n = numbers.slice(i, i + count);
      if (n.length < count) break;
      const from = isOnPlan ? { x: 0, y: 0 } : at;
      const point = (index: number): PlanPoint => ({ x: from.x + n[index]!, y: from.y + n[index + 1]! });
      const mirrored: PlanPoint = bend ? { x: 2 * at.x - bend.x, y: 2 * at.y - bend.y } : at;
      bend = null;
      if (command === 'M') {
        at = start = point(0);
        command = 'L';
      } else if (command === 'Z') to(start);
      else if (command === 'L') to(point(0));
      else if (command === 'H') to({ x: from.x + n[0]!, y: at.y });
      else if (command === 'V') to({ x: at.x, y: from.y + n[0]! });
      else if (command === 'A') for (const next of arc(at, point(5), n)) to(next);
      else {
        const isSmooth = command === 'S' || command === 'T';
        const points = command === 'C' ? [point(0), point(2), point(4)] : command === 'T' ? [point(0)] : [point(0), point(2)];
        const all = isSmooth ? [mirrored, ...points] : points;
        bend = all.at(-2)!;
        curve(...all);
      }
    }
  }
  return lines;
}

/** De Casteljau: halfway between halfways, for any number of points. */
function onCurve(points: PlanPoint[], share: number): PlanPoint {
  if (points.length === 1) return points[0]!;
  const between = points
    .slice(1)
    .map((b, i) => ({ x: points[i]!.x + (b.x - points[i]!.x) * share, y: points[i]!.y + (b.y - points[i]!.y) * share }));
  return onCurve(between, share);
}

/** From the ends of an arc to its middle and angles, as the SVG specification does it (appendix B.2.4). */
function arc(from: PlanPoint, to: PlanPoint, n: number[]): PlanPoint[] {
  const [tilt, isLarge, isClockwise] = [((n[2] ?? 0) * Math.PI) / 180, n[3], n[4]];
  let [rx, ry] = [Math.abs(n[0] ?? 0), Math.abs(n[1] ?? 0)];
  if (rx === 0 || ry === 0) return [to];
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grow = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  [rx, ry] = [rx * grow, ry * grow];
  const off = (rx * y) ** 2 + (ry * x) ** 2;
  const root = off === 0 ? 0 : Math.sqrt(Math.max(0, ((rx * ry) ** 2 - off) / off)) * (isLarge === isClockwise ? -1 : 1);
  const [mx, my] = [(root * rx * y) / ry, (-root * ry * x) / rx];
  const first = Math.atan2((y - my) / ry, (x - mx) / rx);
  let sweep = Math.atan2((-y - my) / ry, (-x - mx) / rx) - first;
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI;
  const [cx, cy] = [cos * mx - sin * my + (from.x + to.x) / 2, sin * mx + cos * my + (from.y + to.y) / 2];
  return Array.from({ length: PIECES }, (_, i) => {
    const angle = first + (sweep * (i + 1)) / PIECES;
    return {
      x: cx + rx * Math.cos(angle) * cos - ry * Math.sin(angle) * sin,
      y: cy + rx * Math.cos(angle) * sin + ry * Math.sin(angle) * cos,
    };
  });
}
