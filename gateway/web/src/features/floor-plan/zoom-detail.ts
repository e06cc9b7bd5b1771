/** What the plan can say at a number of pixels per metre. */
export type Detail = 'shapes' | 'labels' | 'names' | 'full';

export function detailAt(k: number): Detail {
  if (k < 16) return 'shapes';
  if (k < 22) return 'labels';
  return k < 40 ? 'names' : 'full';
}

const STEPS = [0, 16, 19, 22, 25, 28, 32, 36, 40, 48, 54, 64, 80];

/** The step below: words are cut to fit a step, so that they need not be cut again at every pixel of zoom. */
export const stepBelow = (k: number): number => STEPS.findLast((step) => step <= k) ?? 0;

/** Widths of Plex Sans at 90%, in parts of the font size: close enough to know what fits. */
function widthOf(letter: string): number {
  if (/[ijl.,'|Il ]/.test(letter)) return 0.27;
  if (/[frt\-()]/.test(letter)) return 0.36;
  if (/[mwMW]/.test(letter)) return 0.82;
  return /[A-Z0-9]/.test(letter) ? 0.58 : 0.52;
}

export const textWidth = (text: string, size: number): number => [...text].reduce((sum, letter) => sum + widthOf(letter) * size, 0);

/** The text, or as much of it as fits with … behind it. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
