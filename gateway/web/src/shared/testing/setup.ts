import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { format } from 'node:util';
import { afterEach, expect, vi } from 'vitest';

// A busy machine is slower than the second that is waited by default.
configure({ asyncUtilTimeout: 8000 });

// What React complains of in the console is a fault: keys that are twice there, elements where they may not stand.
const complaints: string[] = [];
const complain = console.error;
console.error = (...said: unknown[]) => {
  complaints.push(format(...said));
  complain(...said);
};

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(complaints.splice(0)).toEqual([]);
});

// What a browser has and jsdom has not.
HTMLCanvasElement.prototype.getContext = (() => null) as typeof HTMLCanvasElement.prototype.getContext;
globalThis.PointerEvent ??= class extends MouseEvent {
  readonly pointerId: number;
  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerId = init.pointerId ?? 0;
  }
} as typeof PointerEvent;
Element.prototype.setPointerCapture = () => undefined;
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (letter) => `\\${letter}`);
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
export const narrow = { is: false };
window.matchMedia = (media: string) =>
  ({
    media,
    matches: media.includes('min-width') ? !narrow.is : media.includes('max-width: 767') ? narrow.is : false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
