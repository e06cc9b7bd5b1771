import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { useSpeech } from '@shared/i18n/i18n';
import { ofSites } from '@shared/resources/sites';
import { EmptyNotice, FaultNotice } from '@shared/ui/Notices';
import { homeFloor } from '../first/home-floor';
import { lastFloor } from '../first/last-floor';
import { PageSearch } from '../search/AppSearch';
import { useSession } from '../session/session-context';
import { FloorWaiting } from './FloorWaiting';

/** Opens the floor that was seen last, else the busiest floor of the own site. */
export default function HomePage() {
  const { say } = useSpeech();
  const { me } = useSession();
  const sites = useQuery(ofSites());
  if (sites.isPending) return <FloorWaiting />;
  if (sites.isError)
    return (
      <div className="page-notice">
        <FaultNotice error={sites.error} onRetry={() => void sites.refetch()} />
      </div>
    );
  const target = homeFloor(sites.data, me.homeSite, lastFloor());
  if (!target)
    return (
      <>
        <PageSearch />
        <div className="page-notice">
          <EmptyNotice text={say('home.noFloors')} />
        </div>
      </>
    );
  return <Redirect to={`/sites/${target.site}/floors/${target.floor}`} replace />;
}
