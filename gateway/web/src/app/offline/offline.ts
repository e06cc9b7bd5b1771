import type { QueryClient } from '@tanstack/react-query';

/** The worker takes processor and line, which at the start are the floor's. */
const AFTER_THE_START_MS = 4000;
const ANSWERS = 'samenplek-answers';

/** The worker keeps the app and the last answers for when there is no connection; only in a build. */
export function registerOffline(client: QueryClient): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => setTimeout(() => void start(client).catch(() => undefined), AFTER_THE_START_MS));
}

async function start(client: QueryClient) {
  const workers = navigator.serviceWorker;
  const wasThere = workers.controller !== null;
  await workers.register('/worker.js');
  if (!workers.controller) await new Promise((there) => workers.addEventListener('controllerchange', there, { once: true }));
  const { keepForLater } = await import('./keep-for-later');
  await keepForLater(client, wasThere);
}

/** After a session no answer that was given in it stays on the device; the app itself belongs to nobody. */
export async function forgetKept(): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) if (name.startsWith(ANSWERS)) await caches.delete(name);
}
