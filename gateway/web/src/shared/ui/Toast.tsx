import { Check, CircleAlert } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useSpeech } from '@shared/i18n/i18n';

export type Toast = { text: string; undo?: () => void; isRefusal?: boolean };

const SHOWN_MS = 8000;
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

export const useToast = () => useContext(ToastContext);

/** One at a time, 8 seconds, longer while pointed at or focused. Says what was done, or why that could not be undone; other refusals stand where one asked. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { say } = useSpeech();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const show = useCallback((next: Toast) => setToast({ ...next }), []);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const content = useMemo(
    () =>
      toast && (
        <div
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          {toast.isRefusal ? <CircleAlert size={20} aria-hidden="true" /> : <Check size={20} aria-hidden="true" />}
          <span>{toast.text}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                toast.undo?.();
                setHeld(false);
                setToast(null);
              }}
            >
              {say('toast.undo')}
            </button>
          )}
        </div>
      ),
    [toast, say],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div ref={region} className="toast-region" role="status">
        {content}
      </div>
    </ToastContext>
  );
}
