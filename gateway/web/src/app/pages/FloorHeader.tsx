import { useQuery } from '@tanstack/react-query';
import { ChevronRight, List, Map, Search } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { spokenState } from '@features/floor-plan/spoken-mark';
import { useSlash } from '@features/search/use-slash';
import type { Id } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofSites } from '@shared/resources/sites';
import { Avatar } from '@shared/ui/Avatar';
import { useMedia, usePhone } from '@shared/ui/use-media';
import { AppSearch } from '../search/AppSearch';
import { slashBefore } from '../search/slash-before';
import { useFloorShown } from './floor-shown';
import { FloorSwitch, MOST_SIDE_BY_SIDE, SiteChoice } from './FloorSwitch';

/** `cramped`: so little room that there is only the list. */
export function FloorHeader({ listed, cramped }: { listed: boolean; cramped: boolean }) {
  const { site, floor, date, marks, me, choose, onAddress } = useFloorShown();
  const speech = useSpeech();
  const { say } = speech;
  const phone = usePhone();
  const narrow = useMedia('(max-width: 1023px)') || site.floors.length > MOST_SIDE_BY_SIDE;
  const sites = useQuery(ofSites(date));
  const [, navigate] = useLocation();
  const [isAsked] = useState(slashBefore);
  const [searching, setSearching] = useState(isAsked);
  useSlash(() => setSearching(true));
  const stateOf = (workplace: Id) => {
    const mark = marks.find((one) => one.workplace.id === workplace);
    return mark ? spokenState(speech, mark, floor.timeZone) : '';
  };
  const goTo = (to: { site: Id; floor: Id }) => navigate(`/sites/${to.site}/floors/${to.floor}${keepWhen()}`);
  const search = <AppSearch stateOf={stateOf} onHere={choose} autoFocus={phone || isAsked} onLeave={() => setSearching(false)} />;
  if (phone) {
    return (
      <header className="floor-header">
        <FloorSwitch sites={sites.data ?? [site]} site={site} floor={floor} onFloor={goTo} compact />
        <button
          type="button"
          className="icon-button"
          aria-label={say('search.name')}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
        >
          <Search size={22} strokeWidth={1.75} />
        </button>
        {!cramped && (
          <button
            type="button"
            className="icon-button"
            aria-label={say(listed ? 'view.toPlan' : 'view.toList')}
            onClick={() => onAddress({ view: listed ? 'plan' : 'list' }, 'replace')}
          >
            {listed ? <Map size={22} strokeWidth={1.75} /> : <List size={22} strokeWidth={1.75} />}
          </button>
        )}
        {searching && <div className="floor-search">{search}</div>}
      </header>
    );
  }
  return (
    <header className="floor-header">
      {narrow ? (
        <FloorSwitch sites={sites.data ?? [site]} site={site} floor={floor} onFloor={goTo} compact />
      ) : (
        <>
          <SiteChoice sites={sites.data ?? [site]} site={site} onFloor={goTo} />
          <ChevronRight size={16} aria-hidden="true" className="floor-crumb" />
          <h1>{speech.of(floor.name)}</h1>
          <FloorSwitch sites={sites.data ?? [site]} site={site} floor={floor} onFloor={goTo} />
          <span className="floor-header-space" />
        </>
      )}
      {search}
      <Link href="/more" className="header-me">
        <Avatar initials={me.initials} kind="me" size="large" />
        <span className="visually-hidden">{say('more.me', { name: me.displayName })}</span>
      </Link>
    </header>
  );
}

/** Another floor is looked at on the same day and time. */
function keepWhen(): string {
  const params = new URLSearchParams(location.search);
  for (const key of ['workplace', 'zone']) params.delete(key);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
