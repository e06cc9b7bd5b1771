import type { Id } from '@shared/api/contract';
import type { PlanPoint } from './plan-geometry';
import { textWidth } from './text-width';

/** One line of a label; `more` stands behind its words, in lighter letters. `is`: what it says, where that makes it look different. */
export type LabelLine = { words: string; more?: string | undefined; size: number; is?: 'persons' | 'state' };
export type Anchor = 'start' | 'middle' | 'end';
/** Words that found their place. `on`: on the table that they belong to. */
export type Label = { lines: LabelLine[]; at: PlanPoint; turn: number; anchor: Anchor; on: boolean };

export const initialsKey = ({ workplace }: { workplace: { id: Id } }) => `initials ${workplace.id}`;
export const zoneKey = (zone: { id: Id }) => `zone ${zone.id}`;
export const drawnKey = (index: number) => `drawn ${index}`;

/** Beside words, in pixels. */
export const AIR = 1.5;
/** From the top of an ascender to the foot of a descender, in its own size. */
const HEIGHT = 0.95;
/** Between two lines of a label. */
const BETWEEN = 2;
/** All that is left of words for which there is no room at all. */
export const TRACE = '·';
export const TRACE_PX = 3;

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

const sameLine = (a: LabelLine, b: LabelLine | undefined) => a.words === b?.words && a.more === b.more && a.size === b.size;

/** It looks and stands the same: it need not be drawn again. */
export function sameLabel(a: Label | undefined, b: Label | undefined): boolean {
  if (!a || !b) return a === b;
  const isThere = a.at.x === b.at.x && a.at.y === b.at.y && a.turn === b.turn && a.anchor === b.anchor && a.on === b.on;
  return isThere && a.lines.length === b.lines.length && a.lines.every((line, index) => sameLine(line, b.lines[index]));
}
