import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FloorAvailability, Presence, Taken } from '@shared/api/contract';
import { availabilityKey } from '@shared/resources/availability';
import { presenceKey } from '@shared/resources/presence';
import { aDay, aDesk, aFloor, aPerson, aPresence, isAt, taken, TUESDAY } from '@shared/testing/mothers';
import { aClient } from '@shared/testing/render';
import { applyLive } from './live-events';
import { openLive } from './live-stream';

const desk = aDesk('2.14');
const floor = aFloor([desk]);

describe('an event of the stream', () => {
  it('puts on the plan what a workplace is taken by', () => {
    const client = aClient();
    client.setQueryData(availabilityKey(floor.id, TUESDAY), aDay(floor));

    applyLive(client, 's-1', 'workplace', { workplace: desk.id, floor: floor.id, date: TUESDAY, taken: [taken('07:00', '19:00')] });

    expect(client.getQueryData<FloorAvailability>(availabilityKey(floor.id, TUESDAY))!.workplaces[0]!.taken).toHaveLength(1);
  });

  it('leaves other days and unknown floors alone', () => {
    const client = aClient();
    client.setQueryData(availabilityKey(floor.id, TUESDAY), aDay(floor));

    applyLive(client, 's-1', 'workplace', { workplace: desk.id, floor: floor.id, date: '2026-11-25', taken: [taken('07:00', '19:00')] });

    expect(client.getQueryData<FloorAvailability>(availabilityKey(floor.id, TUESDAY))!.workplaces[0]!.taken).toEqual([]);
    expect(client.getQueryData(availabilityKey(floor.id, '2026-11-25'))).toBeUndefined();
  });

  it('reads my bookings again when one of mine came or went elsewhere, and not for those of others', () => {
    const client = aClient();
    client.setQueryData(availabilityKey(floor.id, TUESDAY), aDay(floor));
    const mine = { ...taken('07:00', '19:00'), mine: true };
    const stale = (pieces: Taken[]) => {
      client.setQueryData(['my-bookings', TUESDAY], []);
      applyLive(client, 's-1', 'workplace', { workplace: desk.id, floor: floor.id, date: TUESDAY, taken: pieces });
      return client.getQueryState(['my-bookings', TUESDAY])!.isInvalidated;
    };

    expect(stale([{ ...mine, mine: false }])).toBe(false);
    expect(stale([mine])).toBe(true);
    expect(stale([])).toBe(true);
    expect(stale([])).toBe(false);
  });

  it('names a colleague who came, moves one who moved, and drops one who cancelled', () => {
    const client = aClient();
    const at = () => client.getQueryData<Presence>(presenceKey('s-1', TUESDAY))!.teams[0]!.people.map((entry) => entry.workplace);
    client.setQueryData(presenceKey('s-1', TUESDAY), aPresence([]));
    const entry = isAt(desk, aPerson('Femke Bakker', { mate: true }));

    applyLive(client, 's-1', 'presence', { date: TUESDAY, booking: entry.booking, entry });
    expect(at()).toEqual([desk.id]);
    applyLive(client, 's-1', 'presence', { date: TUESDAY, booking: entry.booking, entry: { ...entry, workplace: 'w-other' } });
    expect(at()).toEqual(['w-other']);
    applyLive(client, 's-1', 'presence', { date: TUESDAY, booking: entry.booking, entry: null });
    expect(at()).toEqual([]);
  });

  it('makes all read again when something was missed', () => {
    const client = aClient();
    client.setQueryData(availabilityKey(floor.id, TUESDAY), aDay(floor));

    applyLive(client, 's-1', 'reset', {});

    expect(client.getQueryState(availabilityKey(floor.id, TUESDAY))!.isInvalidated).toBe(true);
  });
});

class Stream {
  static all: Stream[] = [];
  static readonly CLOSED = 2;
  readyState = 1;
  onopen: () => void = () => undefined;
  onerror: () => void = () => undefined;
  private readonly listeners = new Map<string, (event: { data: string }) => void>();
  constructor(readonly url: string) {
    Stream.all.push(this);
  }
  addEventListener = (name: string, listener: (event: { data: string }) => void) => void this.listeners.set(name, listener);
  close = () => void (this.readyState = 2);
  say = (name: string, data: unknown) => this.listeners.get(name)?.({ data: JSON.stringify(data) });
}

/** Channels of one browser, told at once. */
class Channel {
  static all = new Set<Channel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    Channel.all.add(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.all) if (other !== this && other.name === this.name) other.onmessage?.({ data });
  }
  close() {
    Channel.all.delete(this);
  }
}

/** One lock: the first has it, the next gets it when the first lets go. */
function locks() {
  let held = Promise.resolve();
  return {
    request: (_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<void>) => {
      const turn = held.then(() => (signal.aborted ? undefined : run()));
      held = turn.then(() => undefined);
      return turn;
    },
  };
}

describe('one stream for all tabs', () => {
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  const tab = () => {
    const heard: string[] = [];
    const close = openLive('s-1', { onEvent: (name) => heard.push(name), onState: (state) => heard.push(state) });
    return { heard, close };
  };

  beforeEach(() => {
    Stream.all = [];
    Channel.all.clear();
    vi.stubGlobal('EventSource', Stream);
    vi.stubGlobal('BroadcastChannel', Channel);
    Object.defineProperty(navigator, 'locks', { value: locks(), configurable: true });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'locks'));

  it('is opened by the first tab and heard by both', async () => {
    const [first, second] = [tab(), tab()];
    await settle();
    Stream.all[0]!.onopen();
    Stream.all[0]!.say('workplace', {});

    expect(Stream.all).toHaveLength(1);
    expect(first.heard).toEqual(['live', 'workplace']);
    expect(second.heard).toEqual(['live', 'workplace']);
    first.close();
    second.close();
  });

  it('goes to the next tab when the first closes, and that one reads again', async () => {
    const [first, second] = [tab(), tab()];
    await settle();
    Stream.all[0]!.onopen();
    first.close();
    await settle();

    expect(Stream.all).toHaveLength(2);
    expect(Stream.all[0]!.readyState).toBe(Stream.CLOSED);
    expect(second.heard).toContain('reset');
    second.close();
  });

  it('begins where the answers ended that the page began with', async () => {
    const close = openLive('s-1', { onEvent: vi.fn(), onState: vi.fn() }, { booking: 'b-41', people: 'p-7' });
    await settle();

    expect(Stream.all[0]!.url).toBe('/api/live/v1/stream?site=s-1&booking=b-41&people=p-7');
    close();
  });

  it('reads all again when it had to be opened anew', async () => {
    vi.useFakeTimers();
    const only = tab();
    await vi.advanceTimersByTimeAsync(0);
    Stream.all[0]!.readyState = Stream.CLOSED;
    Stream.all[0]!.onerror();
    await vi.advanceTimersByTimeAsync(5000);
    Stream.all[1]!.onopen();

    expect(only.heard).toEqual(['polling', 'reset', 'live']);
    only.close();
  });

  it('falls back to reading again after three failures, and is live again when it opens', async () => {
    const only = tab();
    await settle();
    for (const _ of [1, 2, 3]) Stream.all[0]!.onerror();
    expect(only.heard).toEqual(['polling']);

    Stream.all[0]!.onopen();

    expect(only.heard).toEqual(['polling', 'live']);
    only.close();
  });
});
