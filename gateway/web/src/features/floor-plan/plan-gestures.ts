import type { ScreenPoint } from './plan-geometry';

export type Gestures = {
  onPan: (by: ScreenPoint) => void;
  onZoom: (factor: number, around: ScreenPoint) => void;
  /** The fingers are off, or the wheel has come to rest. */
  onRest: () => void;
};

const STILL = 6;
const REST_MS = 120;

const middle = (a: ScreenPoint, b: ScreenPoint): ScreenPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const apart = (a: ScreenPoint, b: ScreenPoint) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

/** Lines and pages of a wheel in pixels; a pinch on a touch pad comes as a wheel with Ctrl and counts more. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
  const by = Math.max(-240, Math.min(240, event.deltaY * unit));
  return 2 ** (-by * (event.ctrlKey ? 0.01 : 0.0022));
}

/**
 * Pointer, pinch and wheel on the window, told as pans and zooms. A press that stays still remains a click.
 * The wheel, which must be kept from the browser, is listened to on the empty glass over the drawing: anywhere above the
 * drawing, the browser would keep account of it for every shape, in every frame.
 */
export function listenToGestures(window: HTMLElement, glass: HTMLElement, { onPan, onZoom, onRest }: Gestures): () => void {
  const down = new Map<number, ScreenPoint>();
  const ending = new AbortController();
  let origin: ScreenPoint | null = null;
  let moved = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const at = (event: MouseEvent): ScreenPoint => {
    const { left, top } = window.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, at(event));
    if (down.size === 1) [origin, moved] = [at(event), false];
  };
  const move = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (!moved && !other && origin && apart(origin, now) < STILL) return;
    if (!moved) {
      window.setPointerCapture(event.pointerId);
      window.classList.add('plan-moving');
    }
    moved = true;
    down.set(event.pointerId, now);
    if (!other) return onPan({ x: now.x - before.x, y: now.y - before.y });
    const [from, to] = [middle(before, other), middle(now, other)];
    onPan({ x: to.x - from.x, y: to.y - from.y });
    onZoom(apart(now, other) / apart(before, other), to);
  };
  const end = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    window.classList.remove('plan-moving');
    if (moved) onRest();
  };
  /** The click at the end of a drag is not a choice. */
  const click = (event: MouseEvent) => {
    if (moved) event.stopPropagation();
    moved = false;
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    onZoom(wheelFactor(event), at(event));
    clearTimeout(rest);
    rest = setTimeout(onRest, REST_MS);
  };

  const { signal } = ending;
  window.addEventListener('pointerdown', start, { signal });
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener('click', click, { signal, capture: true });
  glass.addEventListener('wheel', wheel, { signal, passive: false });
  return () => {
    clearTimeout(rest);
    ending.abort();
  };
}
