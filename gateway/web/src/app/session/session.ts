import { queryOptions } from '@tanstack/react-query';
import type { Me, Session } from '@shared/api/contract';
import { call, ProblemError, read } from '@shared/api/http';
import { mePath } from '@shared/resources/me';
import { sessionPath } from '@shared/resources/session';
import { forgetKept } from '../offline/offline';
import { ended, isHere } from './session-watch';

export type Standing =
  | { kind: 'signed-in'; me: Me; signOut: string }
  | { kind: 'signed-out'; signIn: string }
  | { kind: 'unknown-account'; detail: string; signOut: string };

/** Asked once; from then on the page follows its session (session-watch), also when the connection comes back. */
export const ofStanding = queryOptions({
  queryKey: ['standing'],
  queryFn: () => findStanding(),
  staleTime: Infinity,
  refetchOnReconnect: ({ state }) => state.status === 'error' && 'always',
});

/** Who is here, as the gateway and the directory say it. */
export async function findStanding(): Promise<Standing> {
  const session = await read<Session>(sessionPath);
  if (!session.signedIn) {
    // Asked again in a tab where somebody was: it waits for that person, and goes nowhere by itself.
    ended();
    await forgetKept();
    return { kind: 'signed-out', signIn: session.signIn };
  }
  isHere(session);
  try {
    return { kind: 'signed-in', me: await read<Me>(mePath), signOut: session.signOut };
  } catch (cause) {
    if (cause instanceof ProblemError && cause.problem.code === 'account-unknown') {
      return { kind: 'unknown-account', detail: cause.problem.detail, signOut: session.signOut };
    }
    if (cause instanceof ProblemError && cause.problem.status === 401) return { kind: 'signed-out', signIn: '/session/sign-in' };
    throw cause;
  }
}

/** The address to sign in at, coming back to what stands on the screen now. */
export const signInAddress = (signIn: string, here = location.pathname + location.search + location.hash) =>
  `${signIn}?return=${encodeURIComponent(here)}`;

/** Signs out, here and in the other tabs; what stays on the device is nobody's. The answer is where to go on. */
export async function signOut(address: string): Promise<string> {
  const answer = await call<{ location: string }>(address, { method: 'POST' });
  sessionStorage.clear();
  await forgetKept();
  ended('left');
  return answer.body?.location ?? '/signed-out';
}
