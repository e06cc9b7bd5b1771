import type { Place, Workplace } from '@shared/api/contract';

declare const plan: unique symbol;
declare const screen: unique symbol;
/** A point on the floor, in metres from the plan's top left. */
export type PlanPoint = { x: number; y: number; readonly [plan]?: true };
/** A point in the window on the plan, in pixels from its top left. */
export type ScreenPoint = { x: number; y: number; readonly [screen]?: true };
export type Box = { x: number; y: number; width: number; height: number };
/** Pixels per metre, and where the plan's origin stands on the screen. */
export type View = { k: number; x: number; y: number };
export type Direction = 'left' | 'right' | 'up' | 'down';

export const toScreen = (view: View, p: PlanPoint): ScreenPoint => ({ x: p.x * view.k + view.x, y: p.y * view.k + view.y });
export const toPlan = (view: View, p: ScreenPoint): PlanPoint => ({ x: (p.x - view.x) / view.k, y: (p.y - view.y) / view.k });

const radians = (degrees: number) => (degrees * Math.PI) / 180;

export function rotated(p: PlanPoint, degrees: number): PlanPoint {
  const cos = Math.cos(radians(degrees));
  const sin = Math.sin(radians(degrees));
  return { x: p.x * cos - p.y * sin, y: p.x * sin + p.y * cos };
}

/** A point of the plan as seen from a workplace: its middle is the origin, the person sits at +y. */
export const seenFrom = (place: Place, p: PlanPoint): PlanPoint => rotated({ x: p.x - place.x, y: p.y - place.y }, -place.rotation);

/** The turn that keeps words readable: never upside down, and along the desk. */
export function readingTurn(rotation: number): number {
  const turn = ((rotation % 180) + 180) % 180;
  return turn >= 90 ? turn - 180 : turn;
}

const CHAIR = 0.5;

/** The box round table and chairs, in the workplace's own frame: what one can hit, and what the corner marks enclose. */
export function ownBox({ place, seats, kind }: Workplace): Box {
  let [left, right, top, bottom] = [-place.width / 2, place.width / 2, -place.depth / 2, place.depth / 2];
  if (kind === 'desk' || kind === 'room') {
    for (const seat of seats) {
      const at = seenFrom(place, seat);
      const reach = kind === 'desk' ? CHAIR : 0.32;
      left = Math.min(left, at.x - 0.27);
      right = Math.max(right, at.x + 0.27);
      top = Math.min(top, at.y - (at.y < 0 ? reach : 0));
      bottom = Math.max(bottom, at.y + (at.y > 0 ? reach : 0));
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The same box on the plan, upright. */
export function planBox(workplace: Workplace): Box {
  const own = ownBox(workplace);
  const corners = [
    { x: own.x, y: own.y },
    { x: own.x + own.width, y: own.y },
    { x: own.x, y: own.y + own.height },
    { x: own.x + own.width, y: own.y + own.height },
  ].map((corner) => rotated(corner, workplace.place.rotation));
  const xs = corners.map((c) => c.x + workplace.place.x);
  const ys = corners.map((c) => c.y + workplace.place.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const along = (direction: Direction, from: PlanPoint, to: PlanPoint) => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (direction === 'left') return { ahead: -dx, aside: Math.abs(dy) };
  if (direction === 'right') return { ahead: dx, aside: Math.abs(dy) };
  return { ahead: direction === 'up' ? -dy : dy, aside: Math.abs(dx) };
};

/** The nearest workplace in a direction: what lies straight ahead goes before what lies aside. */
export function nearestIn<T extends { place: PlanPoint }>(direction: Direction, from: PlanPoint, others: T[]): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const other of others) {
    const { ahead, aside } = along(direction, from, other.place);
    if (ahead <= 0.2) continue;
    const cost = ahead + aside * 2.5;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

/** Larger by this share of its size on every side. */
export const grown = ({ x, y, width, height }: Box, share: number): Box => ({
  x: x - width * share,
  y: y - height * share,
  width: width * (1 + 2 * share),
  height: height * (1 + 2 * share),
});

export const isIn = (box: Box, p: PlanPoint): boolean =>
  p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height;

export const contains = (outer: Box, inner: Box): boolean =>
  isIn(outer, inner) && isIn(outer, { x: inner.x + inner.width, y: inner.y + inner.height });

/** Pixels per metre of a plan of ten kilometres on a phone: a window too small for its margins still has a scale. */
const FARTHEST = 0.02;

/** The view that shows the whole box inside the window, with room to breathe. */
export function fit(box: Box, window: { width: number; height: number }, margin: { x: number; top: number; bottom: number }): View {
  const k = Math.min((window.width - 2 * margin.x) / box.width, (window.height - margin.top - margin.bottom) / box.height);
  const safe = Math.max(k, FARTHEST);
  return {
    k: safe,
    x: (window.width - box.width * safe) / 2 - box.x * safe,
    y: margin.top + (window.height - margin.top - margin.bottom - box.height * safe) / 2 - box.y * safe,
  };
}

/** How far the view must shift so that the box stands in the open part of the window. */
export function shiftIntoView(view: View, box: Box, open: Box): { x: number; y: number } {
  const start = toScreen(view, { x: box.x, y: box.y });
  const size = { x: box.width * view.k, y: box.height * view.k };
  const along1 = (at: number, length: number, from: number, room: number) => {
    if (at < from || length > room) return from - at;
    return at + length > from + room ? from + room - at - length : 0;
  };
  return { x: along1(start.x, size.x, open.x, open.width), y: along1(start.y, size.y, open.y, open.height) };
}

/** As one sees it on the plan, whichever way the person sits. */
export type Side = 'left' | 'right' | 'above' | 'below' | 'opposite';

/** On which side of a desk another one stands, when it touches it. */
export function sideOf(desk: Workplace, other: Workplace): Side | null {
  const at = seenFrom(desk.place, other.place);
  const { width, depth } = desk.place;
  if (Math.abs(at.y) < depth * 0.6 && Math.abs(at.x) < width * 1.5)
    return sideOnPlan(other.place.x - desk.place.x, other.place.y - desk.place.y);
  return Math.abs(at.x) < width * 0.6 && at.y < 0 && -at.y < depth * 2 ? 'opposite' : null;
}

const sideOnPlan = (x: number, y: number): Side => (Math.abs(x) >= Math.abs(y) ? (x < 0 ? 'left' : 'right') : y < 0 ? 'above' : 'below');

export const distance = (a: PlanPoint, b: PlanPoint) => Math.hypot(a.x - b.x, a.y - b.y);

export function boxOf(points: [number, number][]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
