import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isConnected } from '@shared/api/connection';
import { forgetEarly } from '@shared/api/http';
import { makeStale } from '@shared/resources/stale';
import { whenItComes } from '@shared/ui/lazily';
import { isStillHere } from '../session/session-watch';
import type { LiveState, Start } from './live-stream';

const nowhere: Start = {};
const POLL_MS = 15_000;
/** Only when there is a page to keep live. */
const loadLive = () => whenItComes(() => Promise.all([import('./live-stream'), import('./live-events')]));

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
    let close = () => undefined as void;
    let gone = false;
    const open = ([{ openLive }, { applyLive }]: Awaited<ReturnType<typeof loadLive>>) => {
      if (gone) return;
      close = openLive(
        site,
        { onEvent: (name, data) => applyLive(client, site, name, data), onState: setState, onBreak: () => void isStillHere() },
        begin.current ?? nowhere,
      );
    };
    loadLive().then(open, () => setState('polling'));
    return () => {
      gone = true;
      close();
    };
  }, [client, site, ready]);
  useEffect(() => {
    if (state !== 'polling') return;
    const poll = () => {
      if (!isConnected() || document.hidden) return;
      makeStale(client, 'anything');
    };
    const timer = setInterval(poll, POLL_MS);
    return () => clearInterval(timer);
  }, [client, state]);
  return state;
}
