/** What the plan can say at a number of pixels per metre. */
export type Detail = 'shapes' | 'labels' | 'names' | 'full';

export const CHAIRS_FROM = 8;
export const LABELS_FROM = 16;
export const NAMES_FROM = 22;
const FULL_FROM = 40;

export function detailAt(k: number): Detail {
  if (k < LABELS_FROM) return 'shapes';
  if (k < NAMES_FROM) return 'labels';
  return k < FULL_FROM ? 'names' : 'full';
}

const STEPS = [0, CHAIRS_FROM, LABELS_FROM, 19, NAMES_FROM, 25, 28, 32, 36, FULL_FROM, 48, 54, 64, 80];

/** The step below: words are cut to fit a step, so that they need not be cut again at every pixel of zoom. */
export const stepBelow = (k: number): number => STEPS.findLast((step) => step <= k) ?? 0;

/** Widths of IBM Plex Sans at 90% and weight 600, in hundredths of the font size. */
const widths: [number, string][] = [
  [23, ' '], [27, 'ij'], [29, 'l.,:\''], [34, 'ft'], [38, 'r-()'], [41, 'I'], [48, 'cszL'], [52, 'vyxJg'],
  [54, 'aeko'], [57, 'bdpqhnuFESTZ0123456789'], [62, 'PVCYX'], [66, 'ADUBRK'], [69, 'GOQHN'], [79, 'wM'], [84, 'm…'], [92, 'W'],
];
const widthOf = (letter: string) => (widths.find(([, letters]) => letters.includes(letter.normalize('NFD').charAt(0)))?.[0] ?? 60) / 100;

export const textWidth = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + widthOf(letter) * size, 0);

/** The text, or as much of it as fits with … behind it. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** The first of these that fits, else the last one cut. */
export const firstThatFits = (texts: string[], size: number, room: number): string =>
  texts.find((text) => textWidth(text, size) <= room) ?? fitText(texts.at(-1) ?? '', size, room);
