import { expect, it } from 'vitest';
import { detailAt, firstThatFits, fitText, stepBelow, textWidth } from './zoom-detail';

it('shows more the closer one comes', () => {
  expect([4, 15.9, 16, 21.9, 22, 39.9, 40, 90].map(detailAt)).toEqual(['shapes', 'shapes', 'labels', 'labels', 'names', 'names', 'full', 'full']);
});

it('cuts words for the step below, so that they fit until the next one', () => {
  expect([3, 8, 16, 24.9, 25, 53, 200].map(stepBelow)).toEqual([0, 8, 16, 22, 25, 48, 80]);
});

it('leaves a name whole where it fits and else ends it in …', () => {
  expect(fitText('Femke', 11, 60)).toBe('Femke');
  const cut = fitText('Maximiliaan', 11, 45);
  expect(cut).toMatch(/^Max.*…$/);
  expect(textWidth(cut, 11)).toBeLessThanOrEqual(45);
});

it('prefers the given name alone over half an initial', () => {
  expect(firstThatFits(['Femke B.', 'Femke'], 11, 40)).toBe('Femke');
});
