import type { Id } from '@shared/api/contract';
import type { Ground, Thing } from './ground';
import type { PlanPoint } from './plan-geometry';
import { textWidth } from './text-width';
import { turnedBox, type TurnedBox } from './turned-box';

/** One line of a label; `more` stands behind its words, in lighter letters. `is`: what it says, where that makes it look different. */
export type LabelLine = { words: string; more?: string | undefined; size: number; is?: 'persons' | 'state' };
export type Anchor = 'start' | 'middle' | 'end';
/** Words that found their place. `on`: on the table that they belong to. */
export type Label = { lines: LabelLine[]; at: PlanPoint; turn: number; anchor: Anchor; on: boolean };

/** Where a label might stand: the middle of its box, or of the side that it is anchored at. */
export type Spot = { at: PlanPoint; turn?: number; anchor?: Anchor; on?: boolean; /** Somebody chose it: it may hide what had better be seen. */ meant?: boolean };
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

/** Beside words, in pixels. */
export const AIR = 1.5;
/** Above and below them. */
const AIR_ABOVE = 0.5;
/** From the top of an ascender to the foot of a descender, in its own size. */
const HEIGHT = 0.95;
/** Between two lines of a label. */
const BETWEEN = 2;
/** All that is left of words for which there is no room at all. */
export const TRACE = '·';
const TRACE_PX = 3;
export const trace = (size: number): LabelLine[] => [{ words: TRACE, size }];

export const lineWidth = ({ words, more, size }: LabelLine): number => textWidth(more === undefined ? words : `${words} ${more}`, size);

/** In pixels, without air. */
export function sizeOf(lines: LabelLine[]): { width: number; height: number } {
  let [width, height] = [0, -BETWEEN];
  for (const line of lines) {
    if (line.words === TRACE) return { width: TRACE_PX, height: TRACE_PX };
    width = Math.max(width, lineWidth(line));
    height += line.size * HEIGHT + BETWEEN;
  }
  return { width, height };
}

/** How far below the middle of its label a line stands, in pixels. */
export function lineOffset(lines: LabelLine[], index: number): number {
  if (lines.length === 1) return 0;
  const above = lines.slice(0, index).reduce((sum, line) => sum + line.size * HEIGHT + BETWEEN, 0);
  return above + (lines[index]!.size * HEIGHT) / 2 - sizeOf(lines).height / 2;
}

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
    const label = Array.isArray(form) ? spotFor(form, wish, ground, k) : leastCut(form.cut, (word) => spotFor(form.form(word), wish, ground, k));
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
    const label = tried(`${letters.slice(0, kept + 1).join('').trimEnd()}…`);
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

const sameLine = (a: LabelLine, b: LabelLine | undefined) => a.words === b?.words && a.more === b.more && a.size === b.size;

/** It looks and stands the same: it need not be drawn again. */
export function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  if (!a || !b) return a === b;
  const isThere = a.at.x === b.at.x && a.at.y === b.at.y && a.turn === b.turn && a.anchor === b.anchor && a.on === b.on;
  return isThere && a.lines.length === b.lines.length && a.lines.every((line, index) => sameLine(line, b.lines[index]));
}
