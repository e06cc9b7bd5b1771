import { lazy } from 'react';
import { doubt, isConnected, whenConnectionChanges } from '@shared/api/connection';

const STARTED_ANEW = 'samenplek.started-anew';
const LONG_AGO_MS = 60_000;

/** As `lazy`: a part of the app that comes when it is needed. Without a connection it waits for one, and comes by itself. */
export const lazily: typeof lazy = (load) => lazy(() => untilItComes(load));

async function untilItComes<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch (cause) {
      await doubt();
      if (isConnected()) return startAnew(cause);
      await connection();
    }
  }
}

const connection = () =>
  new Promise<void>((there) => {
    const forget = whenConnectionChanges(() => {
      if (!isConnected()) return;
      forget();
      there();
    });
  });

/**
 * There is a connection and still it does not come: the app is not the one that the gateway has now, or the browser
 * remembers that it once did not come. Begun again at the same address it does; once, or it would never end.
 */
function startAnew(cause: unknown): Promise<never> {
  const before = Number(sessionStorage.getItem(STARTED_ANEW));
  if (Date.now() - before < LONG_AGO_MS) throw cause;
  sessionStorage.setItem(STARTED_ANEW, String(Date.now()));
  location.reload();
  return new Promise(() => undefined);
}
