import type { Id } from '@shared/api/contract';
import type { Ground, Thing } from './ground';
import { AIR, sizeOf, TRACE, TRACE_PX, type Anchor, type Label, type LabelLine } from './label';
import type { PlanPoint } from './plan-geometry';
import { turnedBox, type TurnedBox } from './turned-box';

/** Where a label might stand: the middle of its box, or of the side that it is anchored at. */
export type Spot = {
  at: PlanPoint;
  turn?: number;
  anchor?: Anchor;
  on?: boolean;
  /** Somebody chose it: it may hide what had better be seen. */ meant?: boolean;
};
/** A way to say it; a long word may be cut, as little as is needed. */
export type Form = LabelLine[] | { cut: string; form: (word: string) => LabelLine[] };

/** What wants to be said somewhere: the ways to say it, the fullest first, and the places where it may stand, the best first. */
export type Wish = {
  key: string;
  of?: Id | undefined;
  forms: Iterable<Form>;
  spots: (width: number, height: number) => Iterable<Spot>;
  /** What of the drawing it belongs on. */
  own?: Set<Thing> | undefined;
};

/** Above and below them. */
const AIR_ABOVE = 0.5;
export const trace = (size: number): LabelLine[] => [{ words: TRACE, size }];

/** The box that a label takes up at this many pixels per metre. */
export function labelBox({ lines, at, turn, anchor }: Label, k: number, airy = false, size = sizeOf(lines)): TurnedBox {
  const box = turnedBox(at, (size.width + (airy ? 2 * AIR : 0)) / k, (size.height + (airy ? 2 * AIR_ABOVE : 0)) / k, turn);
  if (anchor === 'middle') return box;
  const shift = (anchor === 'start' ? 1 : -1) * (size.width / 2 / k);
  return { ...box, x: at.x + shift * box.cos, y: at.y + shift * box.sin };
}

/**
 * Gives every wish a place, one after the other: no label touches another one, a wall or a table that is not its own.
 * 1. The fullest way to say it, at the best spot that is free; free of what it had better not hide, if there is such a spot.
 * 2. No spot is free: the next way to say it. A word is cut as little as is needed.
 * 3. In the end a dot remains. Without even room for that (a table that lies under another one), the table speaks alone.
 */
export function placeLabels(wishes: Wish[], ground: Ground, k: number): Map<string, Label> {
  const placed = new Map<string, Label>();
  for (const wish of wishes) {
    const label = firstThatFits(wish, ground, k);
    if (!label) continue;
    placed.set(wish.key, label);
    ground.add({ sort: 'label', box: labelBox(label, k, true) });
  }
  return placed;
}

function firstThatFits(wish: Wish, ground: Ground, k: number): Label | undefined {
  for (const form of wish.forms) {
    const label = Array.isArray(form)
      ? spotFor(form, wish, ground, k)
      : leastCut(form.cut, (word) => spotFor(form.form(word), wish, ground, k));
    if (label) return label;
  }
  return undefined;
}

/** With as many letters as find a place, and … behind them. */
function leastCut(word: string, tried: (cut: string) => Label | undefined): Label | undefined {
  const letters = [...word];
  let [least, most] = [0, letters.length - 2];
  let best: Label | undefined;
  while (least <= most) {
    const kept = (least + most + 1) >> 1;
    const label = tried(
      `${letters
        .slice(0, kept + 1)
        .join('')
        .trimEnd()}…`,
    );
    if (label) [best, least] = [label, kept + 1];
    else most = kept - 1;
  }
  return best;
}

function spotFor(lines: LabelLine[], wish: Wish, ground: Ground, k: number): Label | undefined {
  const size = sizeOf(lines);
  const airy = size.width !== TRACE_PX;
  const [wide, high] = airy ? [size.width + 2 * AIR, size.height + 2 * AIR_ABOVE] : [TRACE_PX, TRACE_PX];
  let second: Label | undefined;
  for (const { at, turn = 0, anchor = 'middle', on = false, meant = on } of wish.spots(wide / k, high / k)) {
    const label: Label = { lines, at, turn, anchor, on };
    const box = labelBox(label, k, airy, size);
    if (ground.at(box, (thing) => isInTheWay(thing, wish, on))) continue;
    if (meant || !ground.at(box, (thing) => thing.sort === 'soft')) return label;
    second ??= label;
  }
  return second;
}

/** On its own table a label only minds other tables, walls and labels: chairs and drawn furniture lie beneath. */
function isInTheWay(thing: Thing, { of, own }: Wish, on: boolean): boolean {
  switch (thing.sort) {
    case 'soft':
      return false;
    case 'table':
      return !(on && thing.of === of);
    case 'chairs':
      return !on;
    case 'thing':
      return !on && own?.has(thing) !== true;
    case 'wall':
    case 'label':
      return true;
  }
}
