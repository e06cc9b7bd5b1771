import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { WaitingLines } from '@shared/ui/Notices';
import { Shell } from './shell/Shell';
import { FaultBoundary } from './shell/FaultBoundary';
import { NotFoundPage } from './pages/NotFoundPage';
import { HomePage } from './pages/HomePage';
import FloorPage from './pages/FloorPage';

const MyWeekPage = lazy(() => import('./pages/MyWeekPage'));
const TeamPage = lazy(() => import('./pages/TeamPage'));
const MorePage = lazy(() => import('./pages/MorePage'));

export function Pages() {
  return (
    <Shell>
      <FaultBoundary>
        <Suspense fallback={<div className="page-waiting"><WaitingLines lines={6} /></div>}>
          <Switch>
            <Route path="/"><HomePage /></Route>
            <Route path="/sites/:site/floors/:floor">{({ site, floor }) => <FloorPage key={floor} site={site} floor={floor} />}</Route>
            <Route path="/my-week"><MyWeekPage /></Route>
            <Route path="/team"><TeamPage /></Route>
            <Route path="/more"><MorePage /></Route>
            <Route path="/index.html"><Redirect to="/" replace /></Route>
            <Route><NotFoundPage /></Route>
          </Switch>
        </Suspense>
      </FaultBoundary>
    </Shell>
  );
}
