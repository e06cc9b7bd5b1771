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

const STEPS = [CHAIRS_FROM, 9.5, 11.2, 13.4, LABELS_FROM, 19, NAMES_FROM, 25, 28, 32, 36, FULL_FROM, 48, 54, 64, 80];

/**
 * The step below: words are given their place for a step, so that they need not be placed again at every pixel of zoom.
 * Up to the next step they only shrink towards where they stand, so that what fits at a step fits until the next.
 */
export const stepBelow = (k: number): number =>
  STEPS.findLast((step) => step <= k) ?? CHAIRS_FROM / 1.2 ** Math.ceil(Math.log(CHAIRS_FROM / k) / Math.log(1.2));

/** Below 16 only zones have words: no need to draw a workplace anew at each of those steps. */
export const markStep = (step: number): number => (step < CHAIRS_FROM ? 0 : step < LABELS_FROM ? CHAIRS_FROM : step);
