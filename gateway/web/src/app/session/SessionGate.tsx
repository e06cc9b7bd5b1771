import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { keys } from '@shared/api/keys';
import { whenSignedOut } from '@shared/api/http';
import { FaultNotice } from '@shared/ui/Notices';
import { Pages } from '../Pages';
import { Blank, SignedOutPage, UnknownAccountPage } from './SessionPages';
import { keptPlace } from '../first/kept-place';
import { ofStanding, signInAddress } from './session';
import { SessionContext } from './session-context';

/** Lets in who is signed in and known; everybody else gets a page that says what to do. */
export function SessionGate() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [expired, setExpired] = useState(false);
  const standing = useQuery(ofStanding);
  useEffect(() => whenSignedOut(() => setExpired(true)), []);
  const { refetch } = standing;
  useEffect(() => {
    // The guard against forged requests may have been renewed while there was no connection.
    const again = () => void refetch();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [refetch]);
  const kind = standing.data?.kind;
  useEffect(() => {
    if (standing.data?.kind !== 'signed-in') return;
    client.setQueryData(keys.me, standing.data.me);
    const kept = keptPlace();
    if (kept && location.pathname === '/' && location.search === '') navigate(kept, { replace: true });
  }, [client, navigate, standing.data]);
  if (standing.isPending) return <Blank />;
  if (standing.isError) return <Blank><FaultNotice error={standing.error} onRetry={() => void standing.refetch()} /></Blank>;
  return (
    <Switch>
      <Route path="/signed-out">{kind === 'signed-in' ? <Welcome /> : <SignedOutPage />}</Route>
      <Route>
        {standing.data.kind === 'signed-out' && <StraightToSignIn signIn={standing.data.signIn} />}
        {standing.data.kind === 'unknown-account' && <UnknownAccountPage detail={standing.data.detail} signOut={standing.data.signOut} />}
        {standing.data.kind === 'signed-in' && (
          <SessionContext value={{ me: standing.data.me, signOut: standing.data.signOut, expired }}>
            <Pages />
          </SessionContext>
        )}
      </Route>
    </Switch>
  );
}

/** The gateway sends who is not signed in there itself; this is for a page that was kept, or a session that ended just now. */
function StraightToSignIn({ signIn }: { signIn: string }) {
  useEffect(() => location.replace(signInAddress(signIn)), [signIn]);
  return <Blank />;
}

function Welcome() {
  const [, navigate] = useLocation();
  useEffect(() => navigate('/', { replace: true }), [navigate]);
  return <Blank />;
}
