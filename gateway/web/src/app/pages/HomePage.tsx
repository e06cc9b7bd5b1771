import { Redirect } from 'wouter';
import { useSites } from '@shared/api/places';
import type { Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { EmptyNotice, FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { useSession } from '../session/session-context';
import { lastFloor } from './last-floor';

/** Opens the floor that was seen last, else the busiest floor of the own site. */
export function HomePage() {
  const { say } = useSpeech();
  const { me } = useSession();
  const sites = useSites();
  if (sites.isPending) return <div className="page-waiting"><WaitingLines lines={6} /></div>;
  if (sites.isError) return <div className="page-notice"><FaultNotice error={sites.error} onRetry={() => void sites.refetch()} /></div>;
  const target = homeFloor(sites.data, me.homeSite, lastFloor());
  if (!target) return <div className="page-notice"><EmptyNotice text={say('home.noFloors')} /></div>;
  return <Redirect to={`/sites/${target.site}/floors/${target.floor}`} replace />;
}

export function homeFloor(sites: Site[], home: string | undefined, last: string | null): { site: string; floor: string } | null {
  for (const site of sites) if (last && site.floors.some((floor) => floor.id === last)) return { site: site.id, floor: last };
  const site = sites.find((one) => one.id === home && one.floors.length > 0) ?? sites.find((one) => one.floors.length > 0);
  const floor = site && [...site.floors].sort((a, b) => b.desks - a.desks)[0];
  return site && floor ? { site: site.id, floor: floor.id } : null;
}
