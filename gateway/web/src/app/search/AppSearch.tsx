import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { SearchBox } from '@features/search/SearchBox';
import type { Choice } from '@features/search/search.model';
import type { Id } from '@shared/api/contract';
import { ofSites } from '@shared/resources/sites';
import { isDate, wallClock } from '@shared/time/site-time';
import { defaultDate } from '../first/default-date';
import { homeFloor } from '../first/home-floor';
import { lastFloor } from '../first/last-floor';
import { useNow } from '../live/use-now';
import { useSession } from '../session/session-context';
import { floorIn, searchAddress } from './search-address';

type AppSearchProps = {
  /** The state of a workplace of this page in words; empty where the page does not know it. */
  stateOf?: (workplace: Id) => string;
  /** How this page chooses a workplace of its own floor. */
  onHere?: (workplace: Id) => void;
  autoFocus?: boolean;
  onLeave?: () => void;
};

const UNKNOWN = () => '';

/** The one search of the whole app: about the day that the page is about, beginning with the floor that is near. */
export function AppSearch({ stateOf = UNKNOWN, onHere, ...box }: AppSearchProps) {
  const { me } = useSession();
  const sites = useQuery(ofSites()).data ?? [];
  const now = useNow();
  const asked = new URLSearchParams(useSearch()).get('date');
  const [path, navigate] = useLocation();
  const here = floorIn(path);
  const near = homeFloor(sites, me.homeSite, here ?? lastFloor());
  const site = sites.find((one) => one.id === near?.site);
  const today = wallClock(now, site?.timeZone ?? 'Europe/Amsterdam').date;
  const date = isDate(asked) ? asked : site ? defaultDate(site, now) : today;
  const then = useQuery(ofSites(date)).data ?? sites;
  const go = (choice: Choice) => {
    if (onHere && choice.to === 'workplace' && choice.floor === here) onHere(choice.workplace);
    else navigate(searchAddress(choice, location, date));
  };
  return <SearchBox sites={then} date={date} today={today} near={near?.floor} stateOf={stateOf} onChoose={go} {...box} />;
}

/** Above a page that has no header of its own for it. */
export const PageSearch = () => (
  <div className="shell-search">
    <AppSearch />
  </div>
);
