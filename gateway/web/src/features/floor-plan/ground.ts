import type { Id } from '@shared/api/contract';
import type { PlanPoint } from './plan-geometry';
import { lineBox, reachX, reachY, touch, turnedBox, type TurnedBox } from './turned-box';

/** `thing`: furniture of the drawing. `soft`: better kept free, not more. */
export type Sort = 'wall' | 'table' | 'chairs' | 'thing' | 'soft' | 'label';
export type Line = { from: PlanPoint; to: PlanPoint };
export type Thing = {
  sort: Sort;
  box: TurnedBox;
  /** The workplace that it belongs to. */
  of?: Id | undefined;
  /** A wall that was drawn as an area: its edge. The box only says how far it reaches. */
  edge?: Line[];
  /** One does not look through it: behind it is another room. */
  opaque?: boolean;
};

/** What stands where on a floor, so that a word can ask what is in its way. A grid, for two thousand desks. */
export class Ground {
  private readonly cells: Thing[][];
  private readonly across: number;

  constructor(
    private readonly size: { width: number; height: number },
    things: Thing[],
  ) {
    this.across = Math.min(96, Math.max(8, Math.ceil(Math.sqrt(things.length))));
    this.cells = Array.from({ length: this.across ** 2 }, () => []);
    for (const thing of things) this.add(thing);
  }

  add(thing: Thing) {
    this.cellsUnder(thing.box, (cell) => void cell.push(thing));
  }

  /** The first thing that touches this box and counts. */
  at(box: TurnedBox, counts: (thing: Thing) => boolean): Thing | undefined {
    let found: Thing | undefined;
    this.cellsUnder(box, (cell) => {
      found = cell.find((thing) => counts(thing) && covers(thing, box));
      return found !== undefined;
    });
    return found;
  }

  /** One sees from here to there: both are in the same room. */
  sees = (from: PlanPoint, to: PlanPoint): boolean => this.at(lineBox(from, to), (thing) => thing.opaque === true) === undefined;

  /** Until it says true. What lies beside the plan is in the cells at its edge. */
  private cellsUnder(box: TurnedBox, each: (cell: Thing[]) => boolean | void) {
    const column = (x: number) => this.cellAt(x / this.size.width);
    const row = (y: number) => this.cellAt(y / this.size.height);
    const [rx, ry] = [reachX(box), reachY(box)];
    const [right, bottom] = [column(box.x + rx), row(box.y + ry)];
    for (let y = row(box.y - ry); y <= bottom; y += 1) {
      for (let x = column(box.x - rx); x <= right; x += 1) if (each(this.cells[y * this.across + x]!) === true) return;
    }
  }

  private cellAt = (share: number) => Math.min(this.across - 1, Math.max(0, Math.floor(share * this.across) || 0));
}

function covers({ box, edge }: Thing, other: TurnedBox): boolean {
  if (!touch(box, other)) return false;
  return !edge || edge.some(({ from, to }) => touch(lineBox(from, to), other)) || windsRound(edge, other);
}

/** How often the edge goes round the point, as an area is filled. */
function windsRound(edge: Line[], { x, y }: PlanPoint): boolean {
  let turns = 0;
  for (const { from, to } of edge) {
    if (from.y <= y === to.y <= y) continue;
    if (from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x) > x) turns += to.y > from.y ? 1 : -1;
  }
  return turns !== 0;
}

/** Upright, round all these points. */
export function boxRound(points: PlanPoint[]): TurnedBox {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return turnedBox({ x: (left + right) / 2, y: (top + bottom) / 2 }, right - left, bottom - top);
}
