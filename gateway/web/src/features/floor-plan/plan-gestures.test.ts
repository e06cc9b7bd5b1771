import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToGestures, wheelFactor } from './plan-gestures';

const told = { onPan: vi.fn(), onZoom: vi.fn(), onRest: vi.fn() };
let plan: HTMLElement;
let stop: () => void;
const clicked = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  plan = document.createElement('div');
  document.body.append(plan);
  plan.addEventListener('click', clicked);
  stop = listenToGestures(plan, plan, told);
});
afterEach(() => {
  stop();
  plan.remove();
});

function pointer(type: string, x: number, y: number, pointerId = 1) {
  const event = new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, button: 0 });
  Object.defineProperty(event, 'pointerId', { value: pointerId });
  plan.dispatchEvent(event);
}

describe('one pointer', () => {
  it('pans by as much as it moves', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 130, 90);
    pointer('pointerup', 130, 90);

    expect(told.onPan).toHaveBeenCalledWith({ x: 30, y: -10 });
    expect(told.onRest).toHaveBeenCalledOnce();
  });

  it('remains a click when it stays still', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 103, 101);
    pointer('pointerup', 103, 101);
    plan.click();

    expect(told.onPan).not.toHaveBeenCalled();
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('chooses nothing at the end of a drag, and listens again to the next click', () => {
    pointer('pointerdown', 100, 100);
    pointer('pointermove', 160, 100);
    pointer('pointerup', 160, 100);
    plan.firstChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const inner = plan.appendChild(document.createElement('b'));
    const chosen = vi.fn();
    inner.addEventListener('click', chosen);

    inner.click();
    expect(chosen).not.toHaveBeenCalled();
    inner.click();
    expect(chosen).toHaveBeenCalledOnce();
  });
});

it('pinches round the middle of two fingers', () => {
  pointer('pointerdown', 100, 100, 1);
  pointer('pointerdown', 200, 100, 2);
  pointer('pointermove', 300, 100, 2);

  expect(told.onZoom).toHaveBeenCalledWith(2, { x: 200, y: 100 });
});

it('zooms by the wheel, in as far as it turns up', () => {
  expect(wheelFactor({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toBeGreaterThan(1);
  expect(wheelFactor({ deltaY: 100, deltaMode: 0, ctrlKey: false })).toBeLessThan(1);
  expect(wheelFactor({ deltaY: 3, deltaMode: 1, ctrlKey: false })).toBeCloseTo(wheelFactor({ deltaY: 48, deltaMode: 0, ctrlKey: false }));
});
