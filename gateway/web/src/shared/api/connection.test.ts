import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doubt, isConnected, whenConnectionChanges } from './connection';
import { NoAnswerError, read } from './http';

let network: ReturnType<typeof vi.fn>;
const away = () => network.mockRejectedValue(new TypeError('network'));
const isThere = (headers = {}) => network.mockImplementation(async () => new Response('{}', { headers }));

beforeEach(() => {
  vi.useFakeTimers();
  network = vi.fn();
  vi.stubGlobal('fetch', network);
});
afterEach(async () => {
  isThere();
  await doubt();
});

describe('the connection', () => {
  it('is not there when the browser says so', () => {
    dispatchEvent(new Event('offline'));

    expect(isConnected()).toBe(false);
  });

  it('is not there when an answer does not come and nothing else does, whatever the browser says', async () => {
    away();
    await expect(read('/session')).rejects.toBeInstanceOf(NoAnswerError);
    await vi.advanceTimersByTimeAsync(0);

    expect(isConnected()).toBe(false);
  });

  it('is there when only that one answer does not come', async () => {
    network.mockImplementation(async (path: string) => (path === '/session' ? Promise.reject(new TypeError('cut off')) : new Response('')));
    await read('/session').catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);

    expect(isConnected()).toBe(true);
  });

  it('is doubted when an answer was kept', async () => {
    network.mockImplementation(async (path: string) =>
      path === '/session'
        ? new Response('{}', { headers: { 'X-Kept': 'Tue, 24 Nov 2026 08:12:00 GMT' } })
        : Promise.reject(new TypeError('network')),
    );
    await read('/session');
    await vi.advanceTimersByTimeAsync(0);

    expect(isConnected()).toBe(false);
  });

  it('is found again by itself', async () => {
    const told = vi.fn();
    const forget = whenConnectionChanges(told);
    away();
    await doubt();
    await vi.advanceTimersByTimeAsync(4000);
    isThere();
    await vi.advanceTimersByTimeAsync(4000);

    expect(isConnected()).toBe(true);
    expect(told).toHaveBeenCalledTimes(2);
    forget();
  });

  it('is found at once when it comes back while it is being asked for', async () => {
    away();
    const asked = doubt();
    isThere();
    dispatchEvent(new Event('online'));
    await asked;
    await vi.advanceTimersByTimeAsync(0);

    expect(isConnected()).toBe(true);
  });
});
