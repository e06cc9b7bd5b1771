import { currentAccount, query } from '@shared/api/http';
import { liveNames, type LiveName } from './live-events';

export type LiveState = 'connecting' | 'live' | 'polling';
type Told = { name: LiveName; data: unknown };
/** From which answers on the stream must tell all: what the services called their `stream`. */
export type Start = { booking?: string | undefined; people?: string | undefined };
type Listener = {
  onEvent: (name: LiveName, data: unknown) => void;
  onState: (state: LiveState) => void;
  /** The stream broke, as it also does when the session ends. */
  onBreak?: () => void;
};
type Message = { kind: 'event'; told: Told } | { kind: 'state'; state: LiveState } | { kind: 'ask' };

const RETRY_MS = 5000;
const MANY_FAILURES = 3;

/*
 * One stream for all tabs of a browser, because it counts against the few connections a browser opens to a host.
 * 1. Every tab asks for the lock of the site; the one that has it is the leader and holds the stream.
 * 2. The leader tells the other tabs, through a channel, every event and the state of the stream.
 * 3. When the leader closes, the lock goes to another tab. It cannot know what was missed, so it tells all to read again.
 * 4. What is told is what one account may see, so lock and channel are those of the account.
 * Where a browser has no locks, every tab holds its own stream.
 */
export function openLive(site: string, listener: Listener, start: Start = {}): () => void {
  const ending = new AbortController();
  const shared = `samenplek-live-${currentAccount() ?? ''}-${site}`;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(shared);
  let stream: { close: () => void; state: () => LiveState } | null = null;
  let tookOver = false;

  const tell = (message: Message) => channel?.postMessage(message);
  const lead = () => {
    stream = openStream(`/api/live/v1/stream${query({ site, ...(tookOver ? {} : start) })}`, {
      onEvent: (name, data) => {
        listener.onEvent(name, data);
        tell({ kind: 'event', told: { name, data } });
      },
      onState: (state) => {
        listener.onState(state);
        tell({ kind: 'state', state });
      },
      ...(listener.onBreak && { onBreak: listener.onBreak }),
    });
    if (tookOver) {
      listener.onEvent('reset', {});
      tell({ kind: 'event', told: { name: 'reset', data: {} } });
    }
  };

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'ask') {
        if (stream) tell({ kind: 'state', state: stream.state() });
      } else if (stream) return;
      else if (data.kind === 'event') listener.onEvent(data.told.name, data.told.data);
      else {
        tookOver = true;
        listener.onState(data.state);
      }
    };
  }

  if (channel && 'locks' in navigator) {
    tell({ kind: 'ask' });
    navigator.locks
      .request(shared, { signal: ending.signal }, () => {
        lead();
        return new Promise<void>((free) => ending.signal.addEventListener('abort', () => free()));
      })
      .catch((cause: unknown) => {
        if (!ending.signal.aborted) throw cause;
      });
  } else lead();

  return () => {
    ending.abort();
    stream?.close();
    stream = null;
    channel?.close();
  };
}

function openStream(address: string, { onEvent, onState, onBreak }: Listener) {
  let state: LiveState = 'connecting';
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let anew = false;
  const become = (next: LiveState) => {
    if (next === state) return;
    state = next;
    onState(next);
  };
  const connect = () => {
    source = new EventSource(address);
    source.onopen = () => {
      // The browser resumes a stream by itself; one that had to be opened anew cannot know what it missed.
      if (anew) onEvent('reset', {});
      anew = false;
      failures = 0;
      become('live');
    };
    source.onerror = () => {
      failures += 1;
      if (failures === 1 || source?.readyState === EventSource.CLOSED) onBreak?.();
      if (failures >= MANY_FAILURES || source?.readyState === EventSource.CLOSED) become('polling');
      if (source?.readyState !== EventSource.CLOSED) return;
      anew = true;
      clearTimeout(retry);
      retry = setTimeout(connect, RETRY_MS);
    };
    for (const name of liveNames) {
      source.addEventListener(name, (event: MessageEvent<string>) => onEvent(name, JSON.parse(event.data || '{}')));
    }
  };
  connect();
  return {
    state: () => state,
    close: () => {
      clearTimeout(retry);
      source?.close();
    },
  };
}
