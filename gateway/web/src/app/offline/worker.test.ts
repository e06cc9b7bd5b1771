import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withFiles } from '../../../build/kept-files';
import { statements } from '../shell/statements';

const FILES = ['/assets/start-1.js', '/assets/TeamPage-2.js'];
const code = withFiles(readFileSync(join(import.meta.dirname, 'worker.js'), 'utf8'), FILES);
const origin = 'https://samenplek.example';
const FLOOR = '/api/booking/v1/floors/f-2';
const ASKED_AT = 'Tue, 24 Nov 2026 08:12:00 GMT';
const SOON = '2026-11-24T12:12:00Z';

class Kept {
  readonly all = new Map<string, Response>();
  private readonly key = (request: { url: string } | string) => new URL(typeof request === 'string' ? request : request.url, origin).href;
  put = async (request: { url: string } | string, response: Response) => void this.all.set(this.key(request), response);
  match = async (request: { url: string } | string) => this.all.get(this.key(request))?.clone();
  keys = async () => [...this.all.keys()].map((url) => ({ url }));
  delete = async (request: { url: string }) => this.all.delete(this.key(request));
}

let stores: Map<string, Kept>;
let network: ReturnType<typeof vi.fn>;
let listeners: Map<string, (event: unknown) => void>;
let now: number;

beforeEach(() => {
  stores = new Map();
  network = vi.fn();
  listeners = new Map();
  now = Date.parse(ASKED_AT);
  const caches = {
    open: async (name: string) => stores.get(name) ?? (stores.set(name, new Kept()), stores.get(name)!),
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  const self = {
    location: new URL(origin),
    skipWaiting: vi.fn(),
    clients: { claim: vi.fn() },
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  };
  const clock = { parse: Date.parse, now: () => now };
  runInNewContext(code, { self, caches, fetch: network, URL, Response, Headers, Date: clock });
});

async function ask(path: string, { mode = 'cors', method = 'GET' } = {}): Promise<Response | 'left to the browser'> {
  let answer: Promise<Response> | undefined;
  listeners.get('fetch')!({ request: { url: origin + path, method, mode }, respondWith: (given: Promise<Response>) => (answer = given) });
  return answer ?? 'left to the browser';
}
const text = async (answer: Response | string) => (typeof answer === 'string' ? answer : answer.text());
const page = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
const offline = () => network.mockRejectedValue(new TypeError('offline'));

/** One answer of the gateway, for an account or for nobody. */
function tells(account: string | null, body: unknown, status = 200) {
  const headers = { Date: ASKED_AT, ...(account && { 'Samenplek-Account': account }) };
  network.mockResolvedValueOnce(new Response(JSON.stringify(body), { status, headers }));
}
async function isSignedIn(account: string) {
  tells(account, { signedIn: true, expiresAt: SOON });
  await ask('/session');
}
async function hasRead(account: string, body: unknown, path = FLOOR) {
  tells(account, body);
  await ask(path);
}
async function isInstalled() {
  network.mockImplementation(async (path: string) => (path === '/index.html' ? page() : new Response(`code of ${path}`)));
  let done: Promise<unknown> | undefined;
  listeners.get('install')!({ waitUntil: (work: Promise<unknown>) => (done = work) });
  await done;
}

describe('the app itself', () => {
  it('is there without a connection after the first visit, also at pages where nobody was', async () => {
    await isInstalled();
    offline();

    expect(await text(await ask('/my-week', { mode: 'navigate' }))).toBe('<!doctype html>');
    expect(await text(await ask('/assets/TeamPage-2.js'))).toBe('code of /assets/TeamPage-2.js');
  });

  it.each(statements)('stands in the place of /%s where the gateway cannot be reached, and only there', async (statement) => {
    await isInstalled();
    network.mockResolvedValueOnce(new Response('the text'));
    expect(await text(await ask(`/${statement}`, { mode: 'navigate' }))).toBe('the text');

    offline();

    expect(await text(await ask(`/${statement}`, { mode: 'navigate' }))).toBe('<!doctype html>');
  });

  it('is not installed by halves', async () => {
    network.mockImplementation(async (path: string) => new Response('', { status: path === FILES[1] ? 500 : 200 }));
    let done: Promise<unknown> | undefined;
    listeners.get('install')!({ waitUntil: (work: Promise<unknown>) => (done = work) });

    await expect(done).rejects.toThrow('/assets/TeamPage-2.js: 500');
  });

  it('comes from the network when there is one', async () => {
    await isInstalled();
    network.mockResolvedValueOnce(new Response('newer'));

    expect(await text(await ask('/', { mode: 'navigate' }))).toBe('newer');
  });

  it('takes a file that never changes from the cache', async () => {
    network.mockResolvedValueOnce(new Response('code'));
    await ask('/assets/index-abc.js');
    await ask('/assets/index-abc.js');

    expect(network).toHaveBeenCalledTimes(1);
  });
});

describe('an answer', () => {
  it('comes from the network first, and says from when it is when it was kept', async () => {
    await isSignedIn('sanne');
    tells('sanne', { a: 1 });
    expect(((await ask(FLOOR)) as Response).headers.has('X-Kept')).toBe(false);

    offline();
    const kept = (await ask(FLOOR)) as Response;

    expect(kept.headers.get('X-Kept')).toBe(ASKED_AT);
    expect(await kept.text()).toBe('{"a":1}');
  });

  it('is not kept when it is a refusal', async () => {
    await isSignedIn('sanne');
    tells('sanne', {}, 404);
    await ask(FLOOR);
    offline();

    await expect(ask(FLOOR)).rejects.toThrow('offline');
  });

  it.each([
    ['a booking', '/api/booking/v1/bookings', { method: 'POST' }],
    ['the stream', '/api/live/v1/stream?site=s-1', {}],
    ['signing in', '/session/sign-in', { mode: 'navigate' }],
    ['searching people', '/api/people/v1/people?name=fe', {}],
  ])('of %s is left to the browser', async (_what, path, how) => {
    expect(await ask(path, how)).toBe('left to the browser');
  });
});

describe('what is kept belongs to an account', () => {
  it('so that another one gets nothing, also when the session before ended without signing out', async () => {
    await isSignedIn('sanne');
    await hasRead('sanne', { mine: '2.14' });
    await isSignedIn('bram');
    offline();

    await expect(ask(FLOOR)).rejects.toThrow('offline');
    expect(await text(await ask('/session'))).toContain('"signedIn":true');
  });

  it('so that an answer that comes late, for who was here before, is not kept', async () => {
    await isSignedIn('sanne');
    await isSignedIn('bram');
    await hasRead('sanne', { mine: '2.14' });
    offline();

    await expect(ask(FLOOR)).rejects.toThrow('offline');
  });

  it('and is still there for the same one in a new session', async () => {
    await isSignedIn('sanne');
    await hasRead('sanne', { mine: '2.14' });
    await isSignedIn('sanne');
    offline();

    expect(await text(await ask(FLOOR))).toBe('{"mine":"2.14"}');
  });

  it.each([
    ['nobody is signed in', '/session', 200, { signedIn: false }],
    ['an answer says that the session has ended', FLOOR, 401, {}],
  ])('and is gone as soon as %s', async (_when, path, status, body) => {
    await isSignedIn('sanne');
    await hasRead('sanne', { mine: '2.14' });
    tells(null, body, status);
    await ask(path);
    offline();

    await expect(ask(FLOOR)).rejects.toThrow('offline');
    await expect(ask('/session')).rejects.toThrow('offline');
  });

  it('and is given no longer than the session may last', async () => {
    await isSignedIn('sanne');
    await hasRead('sanne', { mine: '2.14' });
    offline();
    now = Date.parse(SOON);
    expect(await text(await ask(FLOOR))).toBe('{"mine":"2.14"}');

    now += 1;

    await expect(ask(FLOOR)).rejects.toThrow('offline');
  });
});

it('has a place where the build puts the files of the app', () => {
  expect(() => withFiles('const OTHER = [];', FILES)).toThrow('the worker has no place for the files');
});
