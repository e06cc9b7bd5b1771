import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '@shared/api/http';
import type { Session } from '@shared/api/contract';
import { applyLive, refreshAll } from './live-events';
import { openLive, type LiveState } from './live-stream';

const POLL_MS = 15_000;

/** Keeps a site live; while there is no stream, it reads again every fifteen seconds. */
export function useLive(site: string): LiveState {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(
    () => (site === '' ? undefined : openLive(site, { onEvent: (name, data) => applyLive(client, site, name, data), onState: setState })),
    [client, site],
  );
  useEffect(() => {
    if (state !== 'polling') return;
    const poll = () => {
      if (!navigator.onLine || document.hidden) return;
      refreshAll(client);
    };
    const timer = setInterval(poll, POLL_MS);
    // The stream also ends when the session ends: asking who is here makes that known.
    void read<Session>('/session').then((session) => !session.signedIn && poll(), () => undefined);
    return () => clearInterval(timer);
  }, [client, state]);
  return state;
}
