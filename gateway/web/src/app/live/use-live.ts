import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { forgetEarly, read } from '@shared/api/http';
import type { Session } from '@shared/api/contract';
import { applyLive, refreshAll } from './live-events';
import { openLive, type LiveState, type Start } from './live-stream';

const nowhere: Start = {};
const POLL_MS = 15_000;

/** Keeps a site live, from where the answers end that the page began with (null: they have not come yet); while there is no stream, it reads again every fifteen seconds. */
export function useLive(site: string, start: Start | null = nowhere): LiveState {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  const begin = useRef(start);
  const ready = site !== '' && start !== null;
  useEffect(() => {
    begin.current = start;
  }, [start]);
  useEffect(() => {
    if (!ready) return;
    forgetEarly();
    return openLive(site, { onEvent: (name, data) => applyLive(client, site, name, data), onState: setState }, begin.current ?? nowhere);
  }, [client, site, ready]);
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
