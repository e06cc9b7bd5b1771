import { expect, it } from 'vitest';
import { adoptDrawing } from './drawing';
import { factsOf } from './drawing-facts';
import { Ground } from './ground';
import { pathLines } from './path-lines';
import { turnedBox } from './turned-box';

const factsIn = (inner: string) => {
  const { base, rest } = adoptDrawing(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`);
  return { ...factsOf([...base, ...rest]), rest };
};
const wallAt = (inner: string, x: number, y: number) =>
  new Ground({ width: 40, height: 40 }, factsIn(inner).things).at(turnedBox({ x, y }, 0.2, 0.2), (thing) => thing.sort === 'wall') !==
  undefined;

it.each([
  ['a box', '<rect class="wall-inner" x="4" y="4" width="2" height="0.2"/>', [5, 4.1], [5, 5]],
  [
    'a box in groups that are moved, turned and made larger',
    '<g transform="translate(10 10)"><g transform="rotate(90) scale(2)"><rect class="wall-inner" x="0" y="0" width="2" height="0.2"/></g></g>',
    [9.8, 13],
    [13, 9.8],
  ],
  [
    'a turn round a point',
    '<g transform="rotate(90 10 10)"><line class="wall-thin" x1="10" y1="10" x2="14" y2="10"/></g>',
    [10, 13],
    [13, 10],
  ],
  ['a filled area', '<path class="wall-outer" d="M10 10h10v10h-10z"/>', [15, 15], [22, 15]],
  ['a ring, but not the room in it', '<path class="wall-outer" d="M0 0h20v20h-20zM1 1v18h18v-18z"/>', [0.5, 10], [10, 10]],
  ['a line, but not what it goes round', '<path class="wall-thin" d="M10 10H20V20H10Z"/>', [20, 15], [15, 15]],
  ['a polyline', '<polyline class="wall-thin" points="2,2 6,2 6,6"/>', [6, 4], [3, 4]],
  ['a polygon', '<polygon class="wall-inner" points="2,2 6,2 6,6"/>', [5.5, 3], [3, 5]],
  ['a column', '<circle class="column" cx="5" cy="5" r="0.3"/>', [5, 5], [6, 5]],
  ['an arc', '<path class="wall-thin" d="M10 10a5 5 0 0 1 10 0"/>', [15, 5], [15, 10]],
  ['a curve', '<path class="wall-thin" d="M10 10C10 4 20 4 20 10"/>', [15, 5.5], [15, 9]],
  ['a smooth curve', '<path class="wall-thin" d="M0 10Q5 0 10 10T20 10"/>', [15, 15], [15, 5]],
])('knows %s as a wall', (_what, inner, [onX, onY], [offX, offY]) => {
  expect(wallAt(inner, onX!, onY!)).toBe(true);
  expect(wallAt(inner, offX!, offY!)).toBe(false);
});

it('takes words out of the drawing, with where they stand', () => {
  const { words, rest } = factsIn(
    '<g transform="translate(1 2)"><text class="label-sign" x="3" y="4" text-anchor="middle">Bali<tspan>e</tspan></text></g>',
  );

  expect(words).toMatchObject([{ words: 'Balie', kind: 'sign', at: { x: 4, y: 6 }, anchor: 'middle', turn: 0 }]);
  expect(rest.map((node) => node.textContent).join('')).toBe('');
});

it('lets words stand on the counter that they were drawn on, and on no other', () => {
  const { words, things } = factsIn(
    '<rect class="counter" x="0" y="0" width="2" height="1"/><rect class="counter" x="4" y="0" width="2" height="1"/><text class="label-sign" x="1" y="0.5">1</text>',
  );

  expect([...words[0]!.own]).toEqual([things[0]]);
});

it('reads an outline as far as it can be read', () => {
  expect(pathLines('M1 1 2 1l1 0zX9L')).toHaveLength(3);
  expect(pathLines('')).toEqual([]);
  expect(pathLines('M0 0A0 0 0 0 1 5 5')).toHaveLength(1);
});
