import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { useSpeech } from '@shared/i18n/i18n';

export type Height = 'handle' | 'half' | 'full';
const heights: Height[] = ['handle', 'half', 'full'];

type SheetProps = { name: string; onCovered: (pixels: number) => void; onClose: () => void; children: ReactNode };

/** From the bottom, at three heights: drag the grip, or press it to go from one to the next. */
export function Sheet({ name, onCovered, onClose, children }: SheetProps) {
  const { say } = useSpeech();
  const [height, setHeight] = useState<Height>('half');
  const root = useRef<HTMLElement>(null);
  const drag = useRef<{ from: number; moved: boolean } | null>(null);
  useEffect(() => {
    const sheet = root.current;
    if (!sheet || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => onCovered(height === 'full' ? 0 : sheet.offsetHeight));
    observer.observe(sheet);
    return () => {
      observer.disconnect();
      onCovered(0);
    };
  }, [onCovered, height]);

  const step = (by: number) => {
    const next = heights[heights.indexOf(height) + by];
    if (next) setHeight(next);
    else if (by < 0) onClose();
  };
  const start = (event: PointerEvent) => {
    drag.current = { from: event.clientY, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (!drag.current || !root.current) return;
    const by = event.clientY - drag.current.from;
    if (Math.abs(by) > 6) drag.current.moved = true;
    root.current.style.transform = by > 0 ? `translateY(${by}px)` : '';
  };
  const end = (event: PointerEvent) => {
    const dragged = drag.current;
    drag.current = null;
    if (root.current) root.current.style.transform = '';
    if (!dragged?.moved) return;
    const by = event.clientY - dragged.from;
    if (Math.abs(by) > 40) step(by < 0 ? 1 : -1);
  };
  return (
    <aside ref={root} className={`sheet sheet-${height}`} aria-label={name}>
      <button
        type="button"
        className="sheet-grip"
        aria-label={say(height === 'full' ? 'sheet.smaller' : 'sheet.larger')}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onClick={(event) => {
          if (event.detail === 0 || !drag.current) setHeight(height === 'full' ? 'handle' : height === 'half' ? 'full' : 'half');
        }}
      >
        <i />
      </button>
      {children}
    </aside>
  );
}
