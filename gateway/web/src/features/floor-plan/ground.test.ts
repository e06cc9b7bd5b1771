import { expect, it, vi } from 'vitest';
import { Ground, type Thing } from './ground';
import { turnedBox } from './turned-box';

const size = { width: 104, height: 84 };
const desks = Array.from({ length: 2000 }, (_, i): Thing => ({
  sort: 'table',
  of: `d-${i}`,
  box: turnedBox({ x: 2 + (i % 50) * 2, y: 2 + Math.floor(i / 50) * 2 }, 1.73, 0.77),
}));

it('asks of two thousand desks only those around', () => {
  const counts = vi.fn(() => false);

  new Ground(size, desks).at(turnedBox({ x: 50, y: 40 }, 1.2, 0.5), counts);

  expect(counts.mock.calls.length).toBeLessThan(12);
});

it('finds what reaches there from far beyond the plan', () => {
  const wall: Thing = { sort: 'wall', box: turnedBox({ x: 0, y: 28 }, 2e7, 0.2) };

  expect(new Ground(size, [wall]).at(turnedBox({ x: 90, y: 28 }, 1, 1), () => true)).toBe(wall);
});

it('minds the turn of what it meets', () => {
  const ground = new Ground(size, [{ sort: 'table', box: turnedBox({ x: 10, y: 10 }, 4, 0.2, 45) }]);

  expect(ground.at(turnedBox({ x: 11, y: 9 }, 0.8, 0.8), () => true)).toBeUndefined();
  expect(ground.at(turnedBox({ x: 11, y: 11 }, 0.8, 0.8), () => true)).toBeDefined();
});

it('does not look through a wall, but through a door', () => {
  const ground = new Ground(size, [
    { sort: 'wall', opaque: true, box: turnedBox({ x: 10, y: 4 }, 0.1, 8) },
    { sort: 'wall', box: turnedBox({ x: 10, y: 9 }, 0.1, 2) },
  ]);

  expect(ground.sees({ x: 8, y: 4 }, { x: 12, y: 4 })).toBe(false);
  expect(ground.sees({ x: 8, y: 9 }, { x: 12, y: 9 })).toBe(true);
});
