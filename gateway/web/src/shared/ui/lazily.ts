import { lazy, type ComponentType } from 'react';
import { doubt, isConnected, whenConnectionChanges } from '@shared/api/connection';
import { laterWords } from '@shared/i18n/later-words';

const STARTED_ANEW = 'samenplek.started-anew';
const LONG_AGO_MS = 60_000;

/** As `lazy`: a part of the app that comes when it is needed. */
export const lazily: typeof lazy = (load) => lazy(() => whenItComes(load));

/** What is asked for before it is needed. `come`: it, once it is there. */
export type Early<T> = { ask: () => Promise<T>; come: () => T | null };

export function early<T>(load: () => Promise<T>): Early<T> {
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  const arrived = (part: T) => (there = part);
  const failed = (cause: unknown) => {
    coming = null;
    throw cause;
  };
  return { ask: () => (coming ??= whenItComes(load).then(arrived, failed)), come: () => there };
}

/** As `lazily`, and part of the first picture if it has come by then. */
export function earlily<Props>({ ask, come }: Early<{ default: ComponentType<Props> }>) {
  return lazy(() => {
    const part = come();
    return part ? atOnce(part) : ask();
  });
}

/** React draws what such a promise holds without a picture in between. */
const atOnce = <T>(value: T) => ({ then: (show: (value: T) => unknown) => show(value) }) as unknown as Promise<T>;

/** A part of the app, and what is said in such parts. Without a connection it waits for one, and comes by itself. */
export async function whenItComes<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      const words = laterWords();
      words.catch(() => undefined);
      const part = await load();
      await words;
      return part;
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
