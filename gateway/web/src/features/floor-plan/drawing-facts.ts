import { pathLines } from './path-lines';
import type { PlanPoint } from './plan-geometry';
import { boxRound, type Line, type Sort, type Thing } from './ground';
import { lineBox, touch, turnedBox } from './turned-box';

export type DrawnWords = {
  words: string;
  kind: 'room' | 'sign' | 'outside';
  at: PlanPoint;
  anchor: 'start' | 'middle' | 'end';
  turn: number;
  /** The counter or cupboard that it stands on. */
  own: Set<Thing>;
};
/** What a drawing has that words must know: where they may not stand, and its own words. */
export type DrawingFacts = { things: Thing[]; words: DrawnWords[] };
export const noFacts: DrawingFacts = { things: [], words: [] };

const sorts = new Map<string, Sort>();
const are = (sort: Sort, words: string) => words.split(' ').forEach((word) => sorts.set(word, sort));
are('wall', 'wall-outer wall-inner wall-thin glass window column door door-slide');
are('thing', 'furniture counter pantry');
are(
  'soft',
  'seat soft-seat plant tree lift machine locker shelf icon sanitary vehicle exit extinguisher first-aid screen bollard charger car-bay door-swing threshold',
);
const filled = new Set('wall-outer wall-inner column glass window'.split(' '));
/** A door counts as closed: its swing, drawn open, is what lies between a room and what is outside it. */
const opaque = new Set('wall-outer wall-inner wall-thin glass window door door-slide door-swing threshold'.split(' '));

type Matrix = [number, number, number, number, number, number];
const STRAIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads the drawing, and takes its words out of it: the plan finds a place for them like for its own. */
export function factsOf(nodes: Node[]): DrawingFacts {
  const facts: DrawingFacts = { things: [], words: [] };
  const visit = (node: Element, outer: Matrix) => {
    const matrix = times(outer, matrixOf(node.getAttribute('transform') ?? ''));
    if (node.localName === 'text') {
      facts.words.push(...wordsOf(node, matrix));
      node.replaceChildren();
      return;
    }
    const word = [...node.classList].find((one) => sorts.has(one));
    if (word) facts.things.push(...thingsOf(node, word, matrix));
    for (const child of [...node.children]) visit(child, matrix);
  };
  for (const node of nodes) if (node instanceof Element) visit(node, STRAIGHT);
  for (const { at, own } of facts.words)
    for (const thing of facts.things) if (thing.sort === 'thing' && touch(thing.box, turnedBox(at, 0.1, 0.1))) own.add(thing);
  return facts;
}

const number = (node: Element, name: string) => Number(node.getAttribute(name)) || 0;

function wordsOf(node: Element, matrix: Matrix): DrawnWords[] {
  const kind = (['sign', 'outside'] as const).find((one) => node.classList.contains(`label-${one}`)) ?? 'room';
  const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const anchor =
    (['start', 'end'] as const).find((one) => one === node.getAttribute('text-anchor')) ??
    (node.hasAttribute('text-anchor') ? 'middle' : 'start');
  const at = onPlan(matrix, { x: number(node, 'x') + number(node, 'dx'), y: number(node, 'y') + number(node, 'dy') });
  return words ? [{ words, kind, at, anchor, turn: turnOf(matrix), own: new Set() }] : [];
}

function thingsOf(node: Element, word: string, matrix: Matrix): Thing[] {
  const sort = sorts.get(word)!;
  const more = opaque.has(word) ? { sort, opaque: true } : { sort };
  const [scaleX, scaleY] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])];
  const boxed = (middle: PlanPoint, width: number, height: number): Thing[] => [
    { ...more, box: turnedBox(onPlan(matrix, middle), width * scaleX, height * scaleY, turnOf(matrix)) },
  ];
  const value = (name: string) => number(node, name);
  switch (node.localName) {
    case 'rect':
      return boxed({ x: value('x') + value('width') / 2, y: value('y') + value('height') / 2 }, value('width'), value('height'));
    case 'circle':
    case 'ellipse':
      return boxed({ x: value('cx'), y: value('cy') }, 2 * (value('rx') || value('r')), 2 * (value('ry') || value('r')));
    case 'line':
    case 'polyline':
    case 'polygon':
    case 'path':
      return outlined(
        linesOf(node).map(({ from, to }) => ({ from: onPlan(matrix, from), to: onPlan(matrix, to) })),
        filled.has(word),
        more,
      );
    default:
      return [];
  }
}

function outlined(lines: Line[], isFilled: boolean, more: { sort: Sort; opaque?: boolean }): Thing[] {
  if (lines.length === 0) return [];
  const whole: Thing = { ...more, box: boxRound(lines.flatMap(({ from, to }) => [from, to])) };
  if (more.sort !== 'wall' && !more.opaque) return [whole];
  return isFilled ? [{ ...whole, edge: lines }] : lines.map(({ from, to }) => ({ ...more, box: lineBox(from, to) }));
}

function linesOf(node: Element): Line[] {
  if (node.localName === 'path') return pathLines(node.getAttribute('d') ?? '');
  const value = (name: string) => number(node, name);
  if (node.localName === 'line') return [{ from: { x: value('x1'), y: value('y1') }, to: { x: value('x2'), y: value('y2') } }];
  return pathLines(`M${node.getAttribute('points') ?? ''}${node.localName === 'polygon' ? 'Z' : ''}`);
}

function matrixOf(transform: string): Matrix {
  let matrix = STRAIGHT;
  for (const [, name, inner = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0] = (inner.match(/-?[\d.]+/g) ?? []).map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, a, b ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [a, 0, 0, b ?? a, 0, 0]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((a * Math.PI) / 180), Math.sin((a * Math.PI) / 180)];
      matrix = times(times(times(matrix, [1, 0, 0, 1, b ?? 0, c]), [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -(b ?? 0), -c]);
    }
  }
  return matrix;
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
const onPlan = ([a, b, c, d, e, f]: Matrix, { x, y }: PlanPoint): PlanPoint => ({ x: a * x + c * y + e, y: b * x + d * y + f });
const turnOf = ([a, b]: Matrix) => (Math.atan2(b, a) * 180) / Math.PI;
