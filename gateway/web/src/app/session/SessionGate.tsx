import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useEffectEvent } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { NoAnswerError } from '@shared/api/http';
import { meKey } from '@shared/resources/me';
import { FaultNotice } from '@shared/ui/Notices';
import { ToastProvider } from '@shared/ui/Toast';
import { lazily } from '@shared/ui/lazily';
import { Pages } from '../Pages';
import { keptPlace } from '../first/kept-place';
import { Blank } from './Blank';
import { ofStanding, signInAddress, type Standing } from './session';
import { SessionContext } from './session-context';
import { followSession, isStillHere } from './session-watch';
import { useSessionState } from './use-session-state';

const loadPages = () => import('./SessionPages');
const EndedPage = lazily(() => loadPages().then((module) => ({ default: module.EndedPage })));
const SignedOutPage = lazily(() => loadPages().then((module) => ({ default: module.SignedOutPage })));
const UnknownAccountPage = lazily(() => loadPages().then((module) => ({ default: module.UnknownAccountPage })));
const ASK_AGAIN_MS = 5000;

/** Lets in who is signed in and known; everybody else gets a page that says what to do. */
export function SessionGate() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const standing = useQuery(ofStanding);
  const kind = standing.data?.kind;
  useEffect(followSession, []);
  const state = useSessionState();
  const settle = useEffectEvent(() => {
    // What was read for whoever is gone is remembered no more; where nobody was signed in somebody may be now.
    if (state === 'ended' || state === 'left')
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ofStanding.queryKey[0] });
    else if (kind === 'signed-out') void standing.refetch();
  });
  useEffect(() => settle(), [state]);
  useEffect(() => {
    if (standing.data?.kind !== 'signed-in') return;
    client.setQueryData(meKey(), standing.data.me);
    const kept = keptPlace();
    if (kept && location.pathname === '/' && location.search === '') navigate(kept, { replace: true });
  }, [client, navigate, standing.data]);
  if (standing.isPending) return <Blank />;
  if (standing.isError && !standing.data)
    return (
      <Blank>
        <FaultNotice error={standing.error} onRetry={() => void standing.refetch()} />
      </Blank>
    );
  return (
    <Suspense fallback={<Blank />}>
      <Switch>
        <Route path="/signed-out">{kind === 'signed-in' && state === 'here' ? <Welcome /> : <SignedOutPage />}</Route>
        <Route>
          <Inside standing={standing.data} />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The gateway sends who is not signed in there itself; this is for a page that was kept, or a session that ended just now. */
function StraightToSignIn({ signIn }: { signIn: string }) {
  useEffect(() => location.replace(signInAddress(signIn)), [signIn]);
  return <Blank />;
}

function Inside({ standing }: { standing: Standing }) {
  const state = useSessionState();
  if (state === 'left') return <Blank />;
  if (state === 'ended') return <EndedPage />;
  if (state === 'unsure') return <Unsure />;
  if (standing.kind === 'signed-out') return <StraightToSignIn signIn={standing.signIn} />;
  if (standing.kind === 'unknown-account') return <UnknownAccountPage detail={standing.detail} signOut={standing.signOut} />;
  return (
    <SessionContext value={{ me: standing.me, signOut: standing.signOut }}>
      <ToastProvider>
        <Pages />
      </ToastProvider>
    </SessionContext>
  );
}

/** Back from memory without a connection: nobody is shown until it is known that the session is still there. */
function Unsure() {
  useEffect(() => {
    const timer = setInterval(() => void isStillHere(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <Blank>
      <FaultNotice error={new NoAnswerError(null)} onRetry={() => void isStillHere()} />
    </Blank>
  );
}

function Welcome() {
  const [, navigate] = useLocation();
  useEffect(() => navigate('/', { replace: true }), [navigate]);
  return <Blank />;
}
