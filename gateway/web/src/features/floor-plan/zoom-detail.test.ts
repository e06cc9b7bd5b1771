import { expect, it } from 'vitest';
import { textWidth } from './text-width';
import { detailAt, markStep, stepBelow } from './zoom-detail';

it('shows more the closer one comes', () => {
  expect([4, 15.9, 16, 21.9, 22, 39.9, 40, 90].map(detailAt)).toEqual([
    'shapes',
    'shapes',
    'labels',
    'labels',
    'names',
    'names',
    'full',
    'full',
  ]);
});

it('places words for the step below, so that they fit until the next one', () => {
  expect([8, 16, 24.9, 25, 53, 200].map(stepBelow)).toEqual([8, 16, 22, 25, 48, 80]);
});

it.each([7.9, 3, 0.7, 0.04])('has a step a little below however far one is, as at %d', (k) => {
  const step = stepBelow(k);

  expect(step).toBeLessThanOrEqual(k);
  expect(step).toBeGreaterThan(k / 1.21);
});

it('draws a workplace anew only where it would say more', () => {
  expect([3, 8, 13.4, 16, 22].map(markStep)).toEqual([0, 8, 8, 16, 22]);
});

it('measures an accent as its letter, and what it does not know as wide', () => {
  expect(textWidth('é', 10)).toBe(textWidth('e', 10));
  expect(textWidth('字', 10)).toBeGreaterThan(textWidth('W', 10));
});
