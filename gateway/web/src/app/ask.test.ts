import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { booking, NoAnswerError, read } from '@shared/api/http';

const code = readFileSync(join(import.meta.dirname, '../../public/ask.js'), 'utf8');
const asked = () => vi.mocked(fetch).mock.calls.map(([path]) => path);
const ask = () => new Function(code)();

beforeEach(() => vi.stubGlobal('fetch', vi.fn(async (path: string) => Response.json({ from: path }))));
afterEach(() => delete globalThis.samenplekAsked);

it('asks who is here, who that is and the sites before the app is there, and the app does not ask again', async () => {
  ask();

  expect(await read('/session')).toEqual({ from: '/session' });
  expect(await read(booking('/sites'))).toEqual({ from: '/api/booking/v1/sites' });

  expect(asked()).toEqual(['/session', '/api/people/v1/people/me', '/api/booking/v1/sites']);
});

it('gives every early answer once: the second time the service is asked', async () => {
  ask();

  await read('/session');
  await read('/session');

  expect(asked().filter((path) => path === '/session')).toHaveLength(2);
});

it('speaks the language that was chosen', () => {
  localStorage.setItem('samenplek.language', 'en');

  ask();

  expect(vi.mocked(fetch).mock.calls[0]![1]).toMatchObject({ headers: { 'Accept-Language': 'en' } });
});

it('asks nothing of who has just signed out', () => {
  history.replaceState(null, '', '/signed-out');

  ask();

  expect(asked()).toEqual([]);
});

it('tells of no answer as every other request does', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('network'))));

  ask();

  await expect(read('/session')).rejects.toBeInstanceOf(NoAnswerError);
});
