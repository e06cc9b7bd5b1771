import { expect, it } from 'vitest';
import { boxPath, middleBox, penAt } from './plan-pen';

it('writes a shape down where it stands on the plan', () => {
  const pen = penAt({ x: 10, y: 5 });

  expect(pen.path('M-1 0L1 .5Z')).toBe('M9 5L11 5.5Z');
});

it('turns with the workplace, clockwise', () => {
  const pen = penAt({ x: 10, y: 5 }, 90);

  expect(pen.path('M1 0L0 2')).toBe('M10 6L8 5');
  expect(pen.point(1, 0).y).toBeCloseTo(6);
});

it('leaves the size of an arc as it is and moves its end', () => {
  const pen = penAt({ x: 1, y: 1 }, 180);

  expect(pen.path('M.5 0A.5 .5 0 0 1 -.5 0')).toBe('M0.5 1A0.5 0.5 0 0 1 1.5 1');
});

it('draws a box with as much corner as asked', () => {
  expect(boxPath(middleBox(2, 1))).toBe('M-1 -0.5L1 -0.5L1 0.5L-1 0.5Z');
  expect(boxPath(middleBox(2, 1), 0.25).match(/A0\.25 0\.25/g)).toHaveLength(4);
});

it('reads numbers as small as a rounding error', () => {
  expect(penAt({ x: 0, y: 0 }).path(`M${2.8e-17} 1`)).toBe('M0 1');
});
