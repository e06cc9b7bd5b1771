import { ChevronRight, List, Map, Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { SearchBox } from '@features/search/SearchBox';
import { spokenState } from '@features/floor-plan/spoken-mark';
import type { Mark } from '@features/floor-plan/floor-plan.model';
import type { Floor, Id, PersonSummary, Presence, Site } from '@shared/api/contract';
import { kindWord } from '@shared/api/kinds';
import { useSites } from '@shared/api/places';
import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';
import { useMedia, usePhone } from '@shared/ui/use-media';
import { useSession } from '../session/session-context';
import type { ChangeAddress } from './floor-address';
import { FloorSwitch, MOST_SIDE_BY_SIDE, SiteChoice } from './FloorSwitch';

type HeaderProps = {
  site: Site;
  floor: Floor;
  marks: Mark[];
  presence: Presence | undefined;
  listed: boolean;
  /** So little room that there is only the list. */
  cramped: boolean;
  onPlace: (workplace: Id) => void;
  onPerson: (person: PersonSummary) => void;
  onAddress: ChangeAddress;
};

export function FloorHeader({ site, floor, marks, presence, listed, cramped, onPlace, onPerson, onAddress }: HeaderProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { me } = useSession();
  const phone = usePhone();
  const narrow = useMedia('(max-width: 1023px)') || site.floors.length > MOST_SIDE_BY_SIDE;
  const sites = useSites();
  const [, navigate] = useLocation();
  const [searching, setSearching] = useState(false);
  const places = useMemo(
    () => marks.map((mark) => ({ id: mark.workplace.id, label: mark.workplace.label, about: `${say(`kind.${kindWord(mark.workplace)}`)}, ${spokenState(speech, mark, floor.timeZone)}` })),
    [marks, speech, say, floor.timeZone],
  );
  const whereIs = (person: Id) => {
    const at = presence?.teams.flatMap((team) => team.people).find((entry) => entry.person.id === person);
    if (!at) return '';
    if (at.floor !== floor.id) return speech.of(site.floors.find((one) => one.id === at.floor)?.name);
    return floor.workplaces.find((one) => one.id === at.workplace)?.label ?? '';
  };
  const goTo = (to: { site: Id; floor: Id }) => navigate(`/sites/${to.site}/floors/${to.floor}${keepWhen()}`);
  const search = <SearchBox places={places} whereIs={whereIs} onPlace={onPlace} onPerson={onPerson} autoFocus={phone} onLeave={() => setSearching(false)} />;
  if (phone) {
    return (
      <header className="floor-header">
        <FloorSwitch sites={sites.data ?? [site]} site={site} floor={floor} onFloor={goTo} compact />
        <button type="button" className="icon-button" aria-label={say('search.name')} aria-expanded={searching} onClick={() => setSearching(!searching)}><Search size={22} strokeWidth={1.75} /></button>
        {!cramped && <button type="button" className="icon-button" aria-label={say(listed ? 'view.toPlan' : 'view.toList')} onClick={() => onAddress({ view: listed ? 'plan' : 'list' }, 'replace')}>
          {listed ? <Map size={22} strokeWidth={1.75} /> : <List size={22} strokeWidth={1.75} />}
        </button>}
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
