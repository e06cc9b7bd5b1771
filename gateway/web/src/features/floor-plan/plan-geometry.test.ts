import { describe, expect, it } from 'vitest';
import { aDesk, aRoom } from '@shared/testing/mothers';
import { fit, nearestIn, ownBox, planBox, readingTurn, shiftIntoView, sideOf, toPlan, toScreen } from './plan-geometry';

const at = (x: number, y: number) => aDesk(`${x}.${y}`, { x, y });

describe('going to the nearest workplace in a direction', () => {
  const middle = at(10, 10);
  const right = at(12, 10);
  const farRight = at(14, 10);
  const slantedRight = at(11.5, 12);
  const below = at(10, 11);
  const all = [right, farRight, slantedRight, below];

  it('goes to the next one in the row, not to one that is nearer but aside', () => {
    expect(nearestIn('right', middle.place, all)).toBe(right);
    expect(nearestIn('down', middle.place, all)).toBe(below);
  });

  it('goes nowhere where nothing lies', () => {
    expect(nearestIn('left', middle.place, all)).toBeUndefined();
    expect(nearestIn('up', middle.place, all)).toBeUndefined();
  });

  it('comes back by the opposite arrow', () => {
    const next = nearestIn('right', middle.place, all)!;

    expect(nearestIn('left', next.place, [middle, farRight, slantedRight])).toBe(middle);
  });
});

describe('who sits next to whom', () => {
  it.each([
    [0, 'left', 'right'],
    [90, 'above', 'below'],
    [180, 'right', 'left'],
    [270, 'below', 'above'],
  ])('is said as one sees it on the plan, for a desk turned %i degrees', (rotation, before, after) => {
    const turn = (x: number, y: number) => {
      const angle = (rotation * Math.PI) / 180;
      return { x: 10 + x * Math.cos(angle) - y * Math.sin(angle), y: 10 + x * Math.sin(angle) + y * Math.cos(angle) };
    };
    const desk = aDesk('2.14', { x: 10, y: 10, rotation });

    expect(sideOf(desk, aDesk('l', { ...turn(-1.8, 0), rotation }))).toBe(before);
    expect(sideOf(desk, aDesk('r', { ...turn(1.8, 0), rotation }))).toBe(after);
    expect(sideOf(desk, aDesk('o', { ...turn(0, -0.8), rotation: (rotation + 180) % 360 }))).toBe('opposite');
    expect(sideOf(desk, aDesk('behind', { ...turn(0, 3), rotation }))).toBeNull();
    expect(sideOf(desk, aDesk('far', { ...turn(-3.6, 0), rotation }))).toBeNull();
  });
});

describe('the box of a workplace', () => {
  it('holds desk and chair together', () => {
    const box = ownBox(aDesk('2.14'));

    expect(box.y).toBeCloseTo(-0.385);
    expect(box.y + box.height).toBeCloseTo(1.34);
    expect(box.width).toBeCloseTo(1.73);
  });

  it('turns with the desk', () => {
    const box = planBox(aDesk('2.14', { x: 10, y: 10, rotation: 90 }));

    expect(box.height).toBeCloseTo(1.73);
    expect(box.x).toBeCloseTo(10 - 1.34);
  });

  it('holds the chairs on both sides of a table', () => {
    const box = ownBox(aRoom('Duin'));

    expect(box.y).toBeLessThan(-1.1);
    expect(box.y + box.height).toBeGreaterThan(1.1);
  });
});

it('keeps words readable however a desk stands', () => {
  expect([0, 90, 180, 270, 45, 225, -90].map(readingTurn)).toEqual([0, -90, 0, -90, 45, 45, -90]);
});

describe('the view', () => {
  it('shows the whole floor within its margins', () => {
    const view = fit({ x: 0, y: 0, width: 36, height: 24 }, { width: 1000, height: 700 }, { x: 20, top: 10, bottom: 40 });

    expect(view.k).toBeCloseTo(Math.min(960 / 36, 650 / 24));
    const corner = toScreen(view, { x: 36, y: 24 });
    expect(corner.x).toBeLessThanOrEqual(980.01);
    expect(corner.y).toBeLessThanOrEqual(660.01);
  });

  it('shows the whole of a plan of more than a kilometre', () => {
    const view = fit({ x: 0, y: 0, width: 1200, height: 800 }, { width: 390, height: 600 }, { x: 24, top: 14, bottom: 44 });

    const corner = toScreen(view, { x: 1200, y: 800 });
    expect(corner.x).toBeLessThanOrEqual(366.01);
    expect(corner.y).toBeLessThanOrEqual(556.01);
  });

  it('goes from plan to screen and back', () => {
    const view = { k: 27, x: -40, y: 12 };

    expect(toPlan(view, toScreen(view, { x: 3.5, y: 8.25 }))).toEqual({ x: 3.5, y: 8.25 });
  });

  it('shifts no further than needed to show what is covered', () => {
    const view = { k: 10, x: 0, y: 0 };
    const open = { x: 0, y: 0, width: 400, height: 200 };

    expect(shiftIntoView(view, { x: 5, y: 5, width: 2, height: 2 }, open)).toEqual({ x: 0, y: 0 });
    expect(shiftIntoView(view, { x: 5, y: 25, width: 2, height: 2 }, open)).toEqual({ x: 0, y: -70 });
    expect(shiftIntoView(view, { x: -3, y: 5, width: 2, height: 2 }, open)).toEqual({ x: 30, y: 0 });
  });
});
