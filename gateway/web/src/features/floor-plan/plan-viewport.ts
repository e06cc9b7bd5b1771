import { listenToGestures } from './plan-gestures';
import { contains, fit, grown, shiftIntoView, toPlan, type Box, type PlanPoint, type ScreenPoint, type View } from './plan-geometry';
import { detailAt, stepBelow, type Detail } from './zoom-detail';

/** What React needs to know of the view; it changes only when other words or lines are due. */
export type Shown = {
  detail: Detail;
  step: number;
  k: number;
  /** The part of the plan that is in the window or may soon be: only there are chairs and words due. */
  near: Box;
};

/** Pixels of the window that something else covers. */
export type Covered = { bottom: number; right: number };

const MARGIN = { x: 24, top: 14, bottom: 44 };
const CLOSEST = 90;
/** What a plan has of an A4, in pixels. */
const PAPER = { width: 1046, height: 566 };
const NEAR = 0.5;
const SOON = 0.1;
/** A drawing shrunk further than this shows more of the plan than is worth its words before the zoom rests. */
const SHRUNK = 0.7;
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/*
 * Pan and zoom as one transform.
 * 1. Every movement only moves and stretches the drawing as it was painted: no React, no layout, the compositor does it.
 * 2. Only when the window comes to the edge of what was near does React draw the chairs and words of what comes next.
 * 3. When the zoom comes to rest, the drawing is laid out at its new size: lines and words get their own weight again.
 */
export class PlanViewport {
  private view: View = { k: 1, x: 0, y: 0 };
  private laidOut = 0;
  private shown: Shown = { detail: 'shapes', step: 0, k: 1, near: NOWHERE };
  private readonly listeners = new Set<() => void>();
  private fitted = true;
  private readonly resized: ResizeObserver | undefined;
  private readonly stopGestures: () => void;
  private size = { width: 0, height: 0 };
  private beforePaper: { view: View; fitted: boolean } | undefined;

  constructor(
    private readonly window: HTMLElement,
    glass: HTMLElement,
    private readonly drawing: SVGSVGElement,
    private readonly plan: { width: number; height: number },
  ) {
    this.stopGestures = listenToGestures(window, glass, {
      onPan: (by) => this.show({ ...this.view, x: this.view.x + by.x, y: this.view.y + by.y }),
      onZoom: (factor, around) => this.show(this.zoomed(this.view.k * factor, around)),
      onRest: () => this.layOut(),
    });
    window.addEventListener('scroll', this.scrolled);
    addEventListener('beforeprint', this.onPaper);
    addEventListener('afterprint', this.offPaper);
    this.measure();
    if (typeof ResizeObserver !== 'undefined') {
      this.resized = new ResizeObserver(() => this.resize());
      this.resized.observe(window);
    }
  }

  destroy() {
    this.resized?.disconnect();
    this.stopGestures();
    this.window.removeEventListener('scroll', this.scrolled);
    removeEventListener('beforeprint', this.onPaper);
    removeEventListener('afterprint', this.offPaper);
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  current = (): Shown => this.shown;

  /** Of the window. */
  get width() {
    return this.size.width;
  }

  get scale() {
    return this.view.k;
  }

  /** Where on the plan something is pointed at. */
  pointed({ clientX, clientY }: { clientX: number; clientY: number }): PlanPoint {
    const { left, top } = this.drawing.getBoundingClientRect();
    return { x: (clientX - left) / this.view.k, y: (clientY - top) / this.view.k };
  }

  showAll = () => {
    this.go(this.whole());
    this.fitted = true;
  };

  zoomBy = (factor: number) => this.go(this.zoomed(this.view.k * factor, { x: this.size.width / 2, y: this.size.height / 2 }));

  /** Brings this point to the middle, at this many pixels per metre; `lift` puts it that share of the height higher. */
  showAt(point: PlanPoint, k: number, lift = 0) {
    const { width, height } = this.size;
    this.go({ k, x: width / 2 - point.x * k, y: height * (0.5 - lift) - point.y * k });
  }

  panBy(x: number, y: number) {
    this.go({ ...this.view, x: this.view.x + x, y: this.view.y + y });
  }

  /** Shifts just enough to have the box in the part of the window that nothing covers. */
  reveal(box: Box, covered: Covered = { bottom: 0, right: 0 }) {
    const air = 14;
    const open = {
      x: air,
      y: air,
      width: Math.max(60, this.size.width - covered.right - 2 * air),
      height: Math.max(60, this.size.height - covered.bottom - 2 * air),
    };
    const shift = shiftIntoView(this.view, box, open);
    if (shift.x !== 0 || shift.y !== 0) this.panBy(shift.x, shift.y);
  }

  private whole = () => fit({ x: 0, y: 0, ...this.plan }, this.size, MARGIN);

  private zoomed(k: number, around: ScreenPoint): View {
    const wanted = Math.min(CLOSEST, Math.max(Math.min(this.whole().k * 0.8, 24), k));
    const ratio = wanted / this.view.k;
    return { k: wanted, x: around.x - (around.x - this.view.x) * ratio, y: around.y - (around.y - this.view.y) * ratio };
  }

  private measure() {
    const { clientWidth, clientHeight } = this.window;
    this.size = { width: clientWidth || 900, height: clientHeight || 600 };
  }

  /** The browser itself brings into view what it finds or what assistive technology goes to: that is a pan as well. */
  private scrolled = () => {
    const { scrollLeft, scrollTop } = this.window;
    if (scrollLeft === 0 && scrollTop === 0) return;
    this.window.scrollTo(0, 0);
    this.panBy(-scrollLeft, -scrollTop);
  };

  /** On paper the whole floor is laid out at the size that it has there; afterwards it is again as it was. */
  private onPaper = () => {
    this.beforePaper ??= { view: this.view, fitted: this.fitted };
    this.size = PAPER;
    this.go(fit({ x: 0, y: 0, ...this.plan }, PAPER, { x: 0, top: 0, bottom: 0 }));
  };

  private offPaper = () => {
    const before = this.beforePaper;
    if (!before) return;
    this.beforePaper = undefined;
    this.measure();
    this.go(before.view);
    this.fitted = before.fitted;
  };

  private resize() {
    if (this.beforePaper) return;
    const before = this.size;
    this.measure();
    if (before.width === this.size.width && before.height === this.size.height) return;
    if (this.fitted) this.showAll();
    else this.panBy((this.size.width - before.width) / 2, 0);
  }

  private go(view: View) {
    this.show(view);
    this.layOut();
  }

  /** A part of the plan always stays in the window, so that nobody gets lost beside it. */
  private show({ k, x, y }: View) {
    const stay = Math.min(160, this.size.width / 3, this.size.height / 3);
    const clamp = (at: number, length: number, room: number) => Math.min(room - stay, Math.max(stay - length, at));
    this.fitted = false;
    this.view = { k, x: clamp(x, this.plan.width * k, this.size.width), y: clamp(y, this.plan.height * k, this.size.height) };
    this.paint();
    const isSoonElsewhere = !contains(this.shown.near, grown(this.inWindow(), SOON));
    if (isSoonElsewhere && k > this.laidOut * SHRUNK) this.tell({ ...this.shown, near: this.near() });
  }

  private inWindow(): Box {
    const { x, y } = toPlan(this.view, { x: 0, y: 0 });
    return { x, y, width: this.size.width / this.view.k, height: this.size.height / this.view.k };
  }

  private near = () => grown(this.inWindow(), NEAR);

  private paint() {
    const stretch = this.laidOut === 0 ? 1 : this.view.k / this.laidOut;
    this.drawing.style.transform = `translate(${this.view.x}px, ${this.view.y}px) scale(${stretch})`;
  }

  private layOut() {
    const { k } = this.view;
    if (k === this.laidOut) return;
    this.laidOut = k;
    this.drawing.setAttribute('width', String(this.plan.width * k));
    this.drawing.setAttribute('height', String(this.plan.height * k));
    this.drawing.style.setProperty('--m', String(1 / k));
    for (const pattern of this.drawing.querySelectorAll('pattern')) {
      pattern.setAttribute('patternTransform', `scale(${1 / k}) rotate(${pattern.dataset.turn ?? 0})`);
    }
    this.paint();
    this.tell({ detail: detailAt(k), step: stepBelow(k), k, near: this.near() });
  }

  private tell(next: Shown) {
    this.shown = next;
    for (const listener of this.listeners) listener();
  }
}
