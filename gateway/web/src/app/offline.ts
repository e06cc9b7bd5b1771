/** The worker takes processor and line, which at the start are the floor's. */
const AFTER_THE_START_MS = 4000;

/** The worker keeps the app and the last answers for when there is no connection; only in a build. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => setTimeout(() => void navigator.serviceWorker.register('/worker.js').catch(() => undefined), AFTER_THE_START_MS));
}

/** After signing out no answer that was given to this person stays on the device. */
export async function forgetKept(): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
