import type { Place, Workplace, Zone } from '@shared/api/contract';
import { alongWords, bicycleIn } from './along-words';
import type { Ground } from './ground';
import { boxOf, planBox, readingTurn, rotated, type PlanPoint } from './plan-geometry';
import type { Spot, Wish } from './plan-labels';
import { cornersOf, turnedBox } from './turned-box';

type Spots = Wish['spots'];

/** On the table, along it as one reads; across it where that is the only way. */
export function onTable({ x, y, width, depth, rotation }: Place, best: PlanPoint = { x: 0, y: 0 }): Spots {
  return function* (wide, high) {
    const isAlong = wide <= width && high <= depth;
    if (!isAlong && !(wide <= depth && high <= width)) return;
    const turn = readingTurn(isAlong ? rotation : rotation + 90);
    const [acrossSlack, downSlack] = isAlong ? [(width - wide) / 2, (depth - high) / 2] : [(depth - wide) / 2, (width - high) / 2];
    const within = (at: number, slack: number) => Math.max(-slack, Math.min(slack, at));
    for (const down of [isAlong ? best.y : 0, 0, -downSlack, downSlack]) {
      for (const across of [isAlong ? best.x : 0, 0, -acrossSlack, acrossSlack]) {
        const off = rotated({ x: within(across, acrossSlack), y: within(down, downSlack) }, turn);
        yield { at: { x: x + off.x, y: y + off.y }, turn, on: true };
      }
    }
  };
}

/** In what a bicycle leaves of a bay. */
export function inBay(workplace: Workplace): Spots {
  const bay = alongWords(workplace);
  const bicycle = bicycleIn(workplace);
  if (!bicycle) return onTable(bay);
  const left = bay.width / 2 - bicycle.at - bicycle.size / 2;
  const off = rotated({ x: (bay.width - left) / 2, y: 0 }, bay.rotation);
  return onTable({ ...bay, x: bay.x + off.x, y: bay.y + off.y, width: left });
}

/** In a corner of a booth, the lower left first, so that what stands in its middle is seen. */
export function inCorner(workplace: Workplace): Spots {
  const { place } = workplace;
  const { width, depth: height, rotation } = alongWords(workplace);
  const isUpright = rotation === 0;
  const anywhere = onTable(place);
  return function* (wide, high) {
    const [x, y] = [(width - wide) / 2, (height - high) / 2];
    if (isUpright && x >= 0 && y >= 0) {
      const [edgeX, edgeY] = [Math.min(x, 0.1), Math.min(y, 0.1)];
      for (const [across, down] of [
        [edgeX - x, y - edgeY],
        [edgeX - x, edgeY - y],
        [x - edgeX, edgeY - y],
        [x - edgeX, y - edgeY],
      ] as const) {
        yield { at: { x: place.x + across, y: place.y + down }, on: true };
      }
    }
    yield* anywhere(wide, high);
  };
}

/** How far from its table and chairs a room still has its words, in metres. */
const AWAY = 2.5;
const GAP = 0.05;
const STRIDE = 0.25;

/** On the table of a room, else beside it, else as near as there is space in the same room. */
export function inRoom(workplace: Workplace, ground: Ground): Spots {
  const { place } = workplace;
  const own = planBox(workplace);
  const [right, bottom] = [own.x + own.width, own.y + own.height];
  const on = onTable(place);
  return function* (wide, high) {
    yield* on(wide, high);
    const sees = (at: PlanPoint) => ground.sees(place, at);
    for (let away = GAP; away <= AWAY; away += STRIDE) {
      for (const y of from(place.y, own.y - high / 2 - away, bottom + high / 2 + away)) {
        for (const [edge, side] of [
          [own.x - away, 'end'],
          [right + away, 'start'],
        ] as const) {
          if (sees({ x: edge, y }) && sees({ x: side === 'end' ? edge - wide : edge + wide, y }))
            yield { at: { x: edge, y }, anchor: side };
        }
      }
      for (const x of from(place.x, own.x - wide / 2, right + wide / 2)) {
        for (const y of [bottom + away + high / 2, own.y - away - high / 2]) if (sees({ x, y })) yield { at: { x, y } };
      }
    }
  };
}

/** From here to both sides, the nearest first. */
function from(middle: number, least: number, most: number): number[] {
  const all = [middle];
  for (let by = STRIDE; middle - by >= least || middle + by <= most; by += STRIDE) {
    if (middle - by >= least) all.push(middle - by);
    if (middle + by <= most) all.push(middle + by);
  }
  return all;
}

const ROWS = 16;
const COLUMNS = 12;

/** In the top left of its zone: at the leftmost of the highest corners; else row by row wherever there is room in it. */
export function inZone({ outline }: Zone): Spots {
  const { x: left, y: top, width, height } = boxOf(outline);
  const corner = Math.min(...outline.filter(([, y]) => y < top + 0.5).map(([x]) => x));
  return function* (wide, high) {
    const isInside = (x: number, y: number) => cornersOf(turnedBox({ x: x + wide / 2, y }, wide, high)).every((p) => isWithin(outline, p));
    if (isInside(corner + 0.3, top + 0.55)) yield { at: { x: corner + 0.3, y: top + 0.55 }, anchor: 'start' };
    for (let row = 0; row <= ROWS; row += 1) {
      for (let column = 0; column <= COLUMNS; column += 1) {
        const [x, y] = [left + ((width - wide) * column) / COLUMNS, top + high / 2 + ((height - high) * row) / ROWS];
        if (isInside(x, y)) yield { at: { x, y }, anchor: 'start' };
      }
    }
  };
}

function isWithin(outline: [number, number][], { x, y }: PlanPoint): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, i += 1) {
    const [[ax, ay], [bx, by]] = [outline[i]!, outline[j]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Where the drawing has its own words, or a step aside in the same room. */
export function nearby(spot: Spot, ground: Ground): Spots {
  const { at } = spot;
  return function* () {
    yield { ...spot, meant: true };
    for (let away = 0.3; away <= 1.8; away += 0.3) {
      for (const [across, down] of [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
        [1, 1],
        [-1, 1],
        [1, -1],
        [-1, -1],
      ] as const) {
        const aside = { x: at.x + across * away, y: at.y + down * away };
        if (ground.sees(at, aside)) yield { ...spot, at: aside };
      }
    }
  };
}
