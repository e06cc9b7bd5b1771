import { Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { lazily } from '@shared/ui/lazily';
import { Shell } from './shell/Shell';
import { statements } from './shell/statements';
import { FaultBoundary } from './shell/FaultBoundary';
import { WaitingPage } from './pages/WaitingPage';
import FloorPage from './pages/FloorPage';

const HomePage = lazily(() => import('./pages/HomePage'));
const MyWeekPage = lazily(() => import('./pages/MyWeekPage'));
const TeamPage = lazily(() => import('./pages/TeamPage'));
const NotFoundPage = lazily(() => import('./pages/NotFoundPage'));
const StatementPage = lazily(() => import('./pages/StatementPage'));
const MorePage = lazily(() => import('./pages/MorePage'));

export function Pages() {
  return (
    <Shell>
      <FaultBoundary>
        <Suspense fallback={<WaitingPage />}>
          <Switch>
            <Route path="/">
              <HomePage />
            </Route>
            <Route path="/sites/:site/floors/:floor">{({ site, floor }) => <FloorPage key={floor} site={site} floor={floor} />}</Route>
            <Route path="/my-week">
              <MyWeekPage />
            </Route>
            <Route path="/team">
              <TeamPage />
            </Route>
            <Route path="/more">
              <MorePage />
            </Route>
            <Route path="/index.html">
              <Redirect to="/" replace />
            </Route>
            {statements.map((one) => (
              <Route key={one} path={`/${one}`}>
                <StatementPage statement={one} />
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Shell>
  );
}
