/*
 * For when there is no connection: the app itself, and the last answer to each question that was asked.
 * 1. The app's own files are kept at the first visit, all of one build together: its page and what belongs to it.
 * 2. The network goes first for pages and answers, so that nobody is served an old app or an old floor.
 * 3. Files under /assets carry their content in their name and never change: those come from the cache.
 * 4. Answers belong to the account that they say they are for. Those of one account are kept, the one that /session last
 *    told of: for another account, and after a session that ended, there is nothing.
 * 5. When the session would have ended by now if it could be asked, nothing is given any more.
 * 6. An answer from the cache says from when it is (X-Kept), so that the app can show it.
 */
const APP = 'samenplek-app-2';
const ANSWERS = 'samenplek-answers-2 ';
const PAGE = '/index.html';
const MOST = { files: 400, answers: 240 };
/** Filled in by the build: every file of the app. */
const FILES = [];
/** Pages that are not the app's. The statements are neither, but without a connection the app says so in their place. */
const ofGateway = /^\/(session|login|logout|api|pages)\//;
const asked = /^\/(session$|api\/booking\/v1\/(sites|floors|bookings|workplaces)|api\/people\/v1\/(people\/me$|presence|teams))/;

self.addEventListener('install', (event) => event.waitUntil(keepApp().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!ofGateway.test(url.pathname)) event.respondWith(page(request));
  } else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (asked.test(url.pathname)) event.respondWith(answer(request, url.pathname));
});

async function keepApp() {
  const cache = await caches.open(APP);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all(FILES.filter((file) => !kept.has(file)).map((file) => fetchInto(cache, file, {})));
  // By its own name: the addresses of the app lead to sign-in when nobody is signed in.
  await fetchInto(cache, PAGE, { cache: 'no-cache' });
}

async function fetchInto(cache, path, how) {
  const response = await fetch(path, how);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(path, response);
}

async function tidy() {
  for (const name of await caches.keys()) if (name !== APP && !name.startsWith(ANSWERS)) await caches.delete(name);
}

async function keep(cache, request, response, most) {
  await cache.put(request, response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (cause) {
    const kept = await (await caches.open(APP)).match(PAGE);
    if (!kept) throw cause;
    return kept;
  }
}

async function asset(request) {
  const cache = await caches.open(APP);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(cache, request, response.clone(), MOST.files);
  return response;
}

async function answer(request, path) {
  let response;
  try {
    response = await fetch(request);
  } catch (cause) {
    return (await answerKept(request)) ?? Promise.reject(cause);
  }
  const account = response.headers.get('Samenplek-Account');
  if (response.status === 401) await forgetAllBut(null);
  if (path === '/session' && response.ok) await forgetAllBut(account && ANSWERS + account);
  if (response.ok && account) {
    const isTheirs = path === '/session' || (await caches.has(ANSWERS + account));
    if (isTheirs) await keep(await caches.open(ANSWERS + account), request, response.clone(), MOST.answers);
  }
  return response;
}

const answersKept = async () => (await caches.keys()).filter((name) => name.startsWith(ANSWERS));

async function forgetAllBut(theirs) {
  for (const name of await answersKept()) if (name !== theirs) await caches.delete(name);
}

async function answerKept(request) {
  const [name] = await answersKept();
  if (!name) return null;
  const cache = await caches.open(name);
  const session = await cache.match('/session', { ignoreVary: true });
  if (!session || Date.parse((await session.json()).expiresAt) < Date.now()) {
    await forgetAllBut(null);
    return null;
  }
  const kept = await cache.match(request, { ignoreVary: true });
  if (!kept) return null;
  const headers = new Headers(kept.headers);
  headers.set('X-Kept', kept.headers.get('Date') ?? 'true');
  return new Response(kept.body, { status: kept.status, headers });
}
