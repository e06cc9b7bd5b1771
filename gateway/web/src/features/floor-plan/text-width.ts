/** Widths of IBM Plex Sans at 90% and weight 700, in hundredths of the font size; lighter ones are a little narrower. */
const widths: [number, string][] = [
  [24, " ’‘'"],
  [29, 'ijl·'],
  [32, ',.!():;[]'],
  [37, 'ft{}'],
  [42, '-r|•I'],
  [46, 'T"/\\'],
  [48, 's?'],
  [51, 'czLvy'],
  [54, 'YFg_J'],
  [56, 'eoxak'],
  [60, 'Vhnubdpq0123456789$+<=>EZ^`~*S#€–'],
  [66, 'PCBRXAK'],
  [70, 'DU&GOQHN'],
  [80, 'Mw—'],
  [87, 'm@…'],
  [94, 'W%'],
];
const known = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100] as const)));
/** A letter of another script or a drawing. */
const UNKNOWN = 1.35;

const widthOf = (letter: string) => known.get(letter.normalize('NFD').charAt(0)) ?? UNKNOWN;

export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += known.get(letter) ?? widthOf(letter);
  return sum * size;
}
