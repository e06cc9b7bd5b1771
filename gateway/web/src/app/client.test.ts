import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doubt } from '@shared/api/connection';
import { read } from '@shared/api/http';
import { answers } from '@shared/testing/answers';
import { client } from './client';

const away = { status: 503, body: { code: 'unavailable', status: 503, title: '', detail: '', type: '' } };
const ask = () => {
  const observer = new QueryObserver(client, { queryKey: ['floor', 'f-2'], queryFn: () => read('/api/booking/v1/floors/f-2') });
  return { observer, leave: observer.subscribe(() => undefined) };
};

beforeEach(() => client.mount());
afterEach(() => {
  client.clear();
  client.unmount();
});

describe('what did not come', () => {
  it('comes by itself when the service is there again', async () => {
    vi.useFakeTimers();
    let floor: { status?: number; body: unknown } = away;
    answers({ 'GET /api/booking/v1/floors/f-2': () => floor });
    const { observer, leave } = ask();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(observer.getCurrentResult().isError).toBe(true);

    floor = { body: { id: 'f-2' } };
    await vi.advanceTimersByTimeAsync(15_000);

    expect(observer.getCurrentResult().data).toEqual({ id: 'f-2' });
    leave();
  });

  it('is known to be missing where the page began without a connection', async () => {
    vi.resetModules();
    vi.stubGlobal('navigator', { ...navigator, onLine: false });
    await import('./client');

    expect((await import('@tanstack/react-query')).onlineManager.isOnline()).toBe(false);
  });

  it('comes at once when the connection is back, and is not asked for in vain before', async () => {
    let isThere = false;
    const network = () => (isThere ? { body: { id: 'f-2' } } : new TypeError('network'));
    const { of } = answers({ 'GET ': network, 'HEAD ': network });
    dispatchEvent(new Event('offline'));
    const { observer, leave } = ask();
    await vi.waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
    expect(of('GET')).toHaveLength(1);

    isThere = true;
    dispatchEvent(new Event('online'));

    await vi.waitFor(() => expect(observer.getCurrentResult().data).toEqual({ id: 'f-2' }));
    leave();
    await doubt();
  });
});
