import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const code = readFileSync(join(import.meta.dirname, '../../public/worker.js'), 'utf8');
const origin = 'https://samenplek.example';

class Kept {
  readonly all = new Map<string, Response>();
  private readonly key = (request: Request | string) => new URL(typeof request === 'string' ? request : request.url, origin).href;
  put = async (request: Request | string, response: Response) => void this.all.set(this.key(request), response);
  match = async (request: Request | string) => this.all.get(this.key(request))?.clone();
  keys = async () => [...this.all.keys()];
  delete = async (key: string) => this.all.delete(key);
}

let stores: Map<string, Kept>;
let network: ReturnType<typeof vi.fn>;
let fetched: (event: unknown) => void;

beforeEach(() => {
  stores = new Map();
  network = vi.fn();
  const listeners = new Map<string, (event: unknown) => void>();
  const caches = {
    open: async (name: string) => stores.get(name) ?? (stores.set(name, new Kept()), stores.get(name)!),
    match: async (request: Request) => {
      for (const store of stores.values()) {
        const found = await store.match(request);
        if (found) return found;
      }
      return undefined;
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  };
  const self = { location: new URL(origin), addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener) };
  runInNewContext(code, { self, caches, fetch: network, URL, Response, Headers });
  fetched = listeners.get('fetch')!;
});

async function ask(path: string, { mode = 'cors', method = 'GET' } = {}): Promise<Response | 'left to the browser'> {
  let answer: Promise<Response> | undefined;
  fetched({ request: { url: origin + path, method, mode }, respondWith: (given: Promise<Response>) => (answer = given) });
  return answer ?? 'left to the browser';
}
const page = () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
const offline = () => network.mockRejectedValue(new TypeError('offline'));

describe('the worker', () => {
  it('asks the network first for the app, and opens the last one without a connection', async () => {
    network.mockResolvedValueOnce(page()).mockResolvedValueOnce(new Response('new', { headers: { 'Content-Type': 'text/html' } }));
    await ask('/', { mode: 'navigate' });
    expect(await ((await ask('/my-week', { mode: 'navigate' })) as Response).text()).toBe('new');

    offline();

    expect(await ((await ask('/team', { mode: 'navigate' })) as Response).text()).toBe('new');
  });

  it('asks the network first for an answer, and says so when it was kept', async () => {
    network.mockResolvedValueOnce(new Response('{"a":1}'));
    expect(((await ask('/api/booking/v1/floors/f-2')) as Response).headers.has('X-Kept')).toBe(false);

    offline();
    const kept = (await ask('/api/booking/v1/floors/f-2')) as Response;

    expect(kept.headers.get('X-Kept')).toBe('true');
    expect(await kept.text()).toBe('{"a":1}');
  });

  it('keeps no refusal', async () => {
    network.mockResolvedValueOnce(new Response('{}', { status: 401 }));
    await ask('/api/booking/v1/floors/f-2');
    offline();

    await expect(ask('/api/booking/v1/floors/f-2')).rejects.toThrow('offline');
  });

  it('takes a file that never changes from the cache', async () => {
    network.mockResolvedValueOnce(new Response('code'));
    await ask('/assets/index-abc.js');
    await ask('/assets/index-abc.js');

    expect(network).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a booking', '/api/booking/v1/bookings', { method: 'POST' }],
    ['the stream', '/api/live/v1/stream?site=s-1', {}],
    ['signing in', '/session/sign-in', { mode: 'navigate' }],
    ['searching people', '/api/people/v1/people?name=fe', {}],
  ])('leaves %s to the browser', async (_what, path, how) => {
    expect(await ask(path, how)).toBe('left to the browser');
  });
});
