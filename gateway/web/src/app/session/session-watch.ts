import { isConnected, whenConnectionChanges } from '@shared/api/connection';
import type { Session } from '@shared/api/contract';
import { forgetAccount, read, setCsrf, watchSession } from '@shared/api/http';
import { sessionPath } from '@shared/resources/session';
import { forgetKept } from '../offline/offline';

/** `unsure`: the page came back from memory and nobody could be asked. `left`: signed out here, on the way elsewhere. */
export type SessionState = 'here' | 'unsure' | 'left' | 'ended';
type Word = 'ended' | 'begun';

/*
 * Whether the session that this page was opened in is still there, in every tab of the browser.
 * 1. It is asked for whenever something says that it may not be: an answer 401, a stream that breaks, a tab that is
 *    looked at again, a page that comes back from the browser's memory, a word from another tab.
 * 2. It has ended: the page shows nobody any more, nothing stays on the device, and the other tabs are told.
 * 3. It has begun again: for the same account the page goes on where it was, with a new guard against forged requests.
 *    For another account it starts anew at the beginning; no answer for that account is read by this page.
 * 4. A page that goes into the browser's memory is made invisible first, and is seen again once 1 has been answered.
 */
let state: SessionState = 'here';
let until = Infinity;
let wasHere = false;
let channel: BroadcastChannel | null = null;
const listeners = new Set<() => void>();

export const sessionState = (): SessionState => state;

export function whenSessionChanges(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

function become(next: SessionState) {
  if (next === state) return;
  state = next;
  listeners.forEach((tell) => tell());
}

const isOver = () => state === 'ended' || state === 'left';
const tell = (word: Word) => channel?.postMessage(word);
const see = (isSeen: boolean) => void (document.documentElement.style.visibility = isSeen ? '' : 'hidden');

type Begun = Extract<Session, { signedIn: true }>;

/** The session was seen to be there. */
export function isHere({ csrf, expiresAt }: Begun): void {
  wasHere = true;
  setCsrf(csrf);
  until = expiresAt ? Date.parse(expiresAt) : Infinity;
  become('here');
}

/** Nobody is signed in any more; `left` when that is what the person wanted and the page goes elsewhere. */
export function ended(how: 'ended' | 'left' = 'ended'): void {
  // Where nobody was signed in to begin with, nothing ended.
  if (!wasHere) return;
  const isNews = !isOver();
  become(how);
  if (!isNews) return;
  void forgetKept();
  tell('ended');
}

/** Asks whether the session is there; null when nobody answers and it may be. */
export async function isStillHere(): Promise<boolean | null> {
  try {
    const session = await read<Session>(sessionPath);
    if (session.signedIn) isHere(session);
    else ended();
    return session.signedIn;
  } catch {
    if (Date.now() < until) return null;
    ended();
    return false;
  }
}

const certainly = (known: boolean | null) => void (known === null && ended());

function startAnew() {
  see(false);
  forgetAccount();
  location.replace('/');
}

async function wake() {
  if ((await isStillHere()) === null) become('unsure');
  see(true);
}

function hear({ data }: MessageEvent<Word>) {
  if (data === 'begun') void isStillHere();
  else if (!isOver()) void isStillHere().then(certainly);
}

/** From now on the page follows its session, and tells the other tabs that there is one. */
export function followSession(): () => void {
  const leaving = new AbortController();
  const on = (target: EventTarget, name: string, then: (event: Event) => void) =>
    target.addEventListener(name, then, { signal: leaving.signal });
  watchSession({
    isOver: () => void isStillHere().then(certainly),
    isOfAnother: startAnew,
    isRenewed: async () => (await isStillHere()) === true,
  });
  on(document, 'visibilitychange', () => void (document.visibilityState === 'visible' && isStillHere()));
  on(window, 'pagehide', (event) => see(!(event as PageTransitionEvent).persisted));
  on(window, 'pageshow', (event) => void ((event as PageTransitionEvent).persisted && wake()));
  on(document, 'freeze', () => see(false));
  on(document, 'resume', () => void wake());
  const forget = whenConnectionChanges(() => void (isConnected() && isStillHere()));
  if (typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel('samenplek-session');
    channel.onmessage = hear;
    tell('begun');
  }
  return () => {
    leaving.abort();
    forget();
    channel?.close();
    channel = null;
  };
}
