import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Redirect } from 'wouter';
import type { Id } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { isAnswered } from '@shared/availability/answered-days';
import { useSpeech } from '@shared/i18n/i18n';
import { ofAvailability } from '@shared/resources/availability';
import { ofDrawing, ofFloor } from '@shared/resources/floors';
import { holdOn } from '@shared/resources/held';
import { ofPresence } from '@shared/resources/presence';
import { ofSites } from '@shared/resources/sites';
import { wallClock } from '@shared/time/site-time';
import { FaultNotice } from '@shared/ui/Notices';
import { lazily } from '@shared/ui/lazily';
import type { Start } from '../live/live-stream';
import { useLive } from '../live/use-live';
import { useNow } from '../live/use-now';
import { PageSearch } from '../search/AppSearch';
import { useTitle } from '../shell/use-title';
import { defaultDate } from '../first/default-date';
import { FloorView } from './FloorView';
import { FloorWaiting } from './FloorWaiting';
import { useFloorAddress } from './floor-address';
import { rememberFloor } from '../first/last-floor';
import './floor-page.css';

const NotFoundPage = lazily(() => import('./NotFoundPage'));
const FloorNotThere = lazily(() => import('./FloorNotThere'));
const DayNotShown = lazily(() => import('./DayNotShown'));

type Told = { data: { stream: string } | undefined; isPending: boolean };

/** The stream begins where these answers end; without them it begins now. */
function useStart(availability: Told, presence: Told): Start | null {
  const [booking, people] = [availability.data?.stream, presence.data?.stream];
  const known = !availability.isPending && !presence.isPending;
  return useMemo(() => (known ? { booking, people } : null), [known, booking, people]);
}

/** One floor on one day: loads what it needs and keeps it live. */
export default function FloorPage({ site: siteId, floor: floorId }: { site: Id; floor: Id }) {
  const speech = useSpeech();
  const [address, change] = useFloorAddress();
  const now = useNow();
  const sites = useQuery(ofSites(address.date ?? undefined));
  const known = sites.data?.find((one) => one.id === siteId);
  const date = address.date ?? (known ? defaultDate(known, now) : null);
  const today = known ? wallClock(now, known.timeZone).date : '';
  const asked = known && date && isAnswered(date, today) ? date : '';
  const then = useQuery(ofSites(asked || undefined)).data;
  const site = then?.find((one) => one.id === siteId) ?? known;
  const floor = useQuery({
    ...ofFloor(floorId, asked || undefined),
    placeholderData: (before) => (before?.id === floorId && holdOn(before, asked) ? before : undefined),
  });
  const drawing = useQuery(ofDrawing(floor.data));
  const availability = useQuery({ ...ofAvailability(floorId, asked), enabled: asked !== '' });
  const presence = useQuery({ ...ofPresence(siteId, asked), enabled: asked !== '' });
  const live = useLive(siteId, useStart(availability, presence));
  useTitle(floor.data && site ? `${speech.of(floor.data.name)}, ${site.name}` : speech.say('nav.floor'));
  useEffect(() => {
    if (floor.data) rememberFloor(floorId);
  }, [floor.data, floorId]);

  const failed = [sites, floor].find((query) => query.isError);
  if (failed) {
    const problem = failed.error instanceof ProblemError && failed.error.problem.status === 404 ? failed.error.problem : null;
    if (problem?.code === 'floor-not-there' && site)
      return (
        <>
          <PageSearch />
          <FloorNotThere site={site} problem={problem} />
        </>
      );
    if (problem)
      return (
        <>
          <PageSearch />
          <NotFoundPage />
        </>
      );
    return (
      <>
        {sites.data && <PageSearch />}
        <div className="page-notice">
          <FaultNotice error={failed.error} onRetry={() => void failed.refetch()} />
        </div>
      </>
    );
  }
  if (floor.data && floor.data.site !== siteId)
    return <Redirect to={`/sites/${floor.data.site}/floors/${floorId}${location.search}`} replace />;
  if (sites.data && floor.data && !site)
    return (
      <>
        <PageSearch />
        <NotFoundPage />
      </>
    );
  if (!site || !floor.data || !date) return <FloorWaiting />;
  if (asked === '')
    return (
      <>
        <PageSearch />
        <DayNotShown
          site={site}
          date={date}
          today={today}
          instead={defaultDate(site, now)}
          onDate={(day) => change({ date: day }, 'replace')}
        />
      </>
    );
  return (
    <FloorView
      site={site}
      floor={floor.data}
      drawing={drawing.data}
      date={date}
      today={today}
      now={now}
      availability={availability}
      presence={presence.data}
      live={live}
      address={address}
      onAddress={change}
    />
  );
}
