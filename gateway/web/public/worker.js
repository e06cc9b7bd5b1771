/*
 * For when there is no connection: the app itself, and the last answer to each question that was asked.
 * 1. The network goes first for pages and answers, so that nobody is served an old app or an old floor.
 * 2. Files under /assets carry their content in their name and never change: those come from the cache.
 * 3. An answer from the cache says so (X-Kept), so that the app can show from when it is.
 */
const APP = 'samenplek-app-1';
const ANSWERS = 'samenplek-answers-1';
const MOST = { [APP]: 120, [ANSWERS]: 240 };
const asked = /^\/(session$|api\/booking\/v1\/(sites|floors|bookings|workplaces)|api\/people\/v1\/(people\/me$|presence))/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!url.pathname.startsWith('/session') && !url.pathname.startsWith('/login')) event.respondWith(page(request));
  } else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (asked.test(url.pathname)) event.respondWith(answer(request));
});

async function tidy() {
  for (const name of await caches.keys()) if (name !== APP && name !== ANSWERS) await caches.delete(name);
}

async function keep(name, key, response) {
  const cache = await caches.open(name);
  await cache.put(key, response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST[name]))) await cache.delete(old);
}

async function page(request) {
  try {
    const response = await fetch(request);
    if (response.ok && (response.headers.get('Content-Type') ?? '').includes('text/html')) await keep(APP, '/', response.clone());
    return response;
  } catch (cause) {
    return (await caches.match('/')) ?? Promise.reject(cause);
  }
}

async function asset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(APP, request, response.clone());
  return response;
}

async function answer(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await keep(ANSWERS, request, response.clone());
    return response;
  } catch (cause) {
    const kept = await caches.match(request, { ignoreVary: true });
    if (!kept) throw cause;
    const headers = new Headers(kept.headers);
    headers.set('X-Kept', 'true');
    return new Response(kept.body, { status: kept.status, headers });
  }
}
