/*
 * Whether the other side can be reached.
 * 1. When the browser says that it has no connection, that is so.
 * 2. When it says that it has one, that proves nothing: an answer that did not come, or that was kept, raises a doubt.
 *    Then something is asked that is always there and never kept; without an answer there is no connection.
 * 3. It is asked for again until it comes, so that everything recovers by itself.
 */
const AGAIN_MS = 4000;
const ALWAYS_THERE = '/icon.svg';

let reachable = navigator.onLine;
let asking: Promise<void> | null = null;
let again: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export const isConnected = (): boolean => reachable;

export function whenConnectionChanges(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

function become(next: boolean) {
  clearTimeout(again);
  if (!next) again = setTimeout(doubt, AGAIN_MS);
  if (next === reachable) return;
  reachable = next;
  listeners.forEach((tell) => tell());
}

/** Finds out whether there is a connection. */
export function doubt(): Promise<void> {
  return (asking ??= fetch(ALWAYS_THERE, { method: 'HEAD', cache: 'no-store' })
    .then(
      () => become(true),
      () => become(false),
    )
    .finally(() => (asking = null)));
}

addEventListener('offline', () => become(false));
// What is being asked meanwhile may have been lost just before.
addEventListener('online', () => void (asking ? asking.then(doubt) : doubt()));
