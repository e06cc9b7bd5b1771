import { Bike, Building2, CircleParking, DoorOpen, Layers, Monitor, Phone, SquareDashed, Users, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Floor, FoundPlace, Id, LocalDate, PersonSummary, PresenceEntry, Site, Team } from '@shared/api/contract';
import { kindWord, type KindWord } from '@shared/api/kinds';
import type { Speech } from '@shared/i18n/i18n';
import { spokenPart } from '@shared/people/spoken-part';
import type { Seen } from '@shared/people/use-whereabouts';
import { spokenDate } from '@shared/time/spoken';
import { Avatar } from '@shared/ui/Avatar';
import { busiest, seatOf, type Choice, type Found, type FoundFloor } from './search.model';

/** One line of what was found; `choice` is not known yet while nobody said where this person is. */
export type Answer = { key: string; sign: ReactNode; name: string; about: string; state?: string; choice: Choice };
export type Group = { key: string; name: string; answers: Answer[] };

type Known = {
  speech: Speech;
  sites: Site[];
  date: LocalDate;
  today: LocalDate;
  whereabouts: { of: (person: Id) => Seen; floors: Floor[] };
  /** The state of a workplace on that day in words; empty where it is not known. */
  stateOf: (workplace: Id) => string;
};

const icons: Record<KindWord | 'zone', LucideIcon> = {
  desk: Monitor,
  room: DoorOpen,
  booth: Phone,
  parking: CircleParking,
  bicycle: Bike,
  zone: SquareDashed,
};

const icon = (Icon: LucideIcon) => <Icon size={20} strokeWidth={1.75} aria-hidden="true" />;
const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');

/** What was found, as groups of lines that each say floor and building. */
export function groupsOf(found: Found, known: Known): Group[] {
  const { speech, date, today } = known;
  const { say } = speech;
  const [zones, workplaces] = [found.places.filter((one) => one.kind === 'zone'), found.places.filter((one) => one.kind !== 'zone')];
  const groups: Group[] = [
    {
      key: 'people',
      name: say('search.colleagues', { day: date === today ? say('strip.today') : spokenDate(speech, date) }),
      answers: found.people.map((person) => ofPerson(person, known)),
    },
    { key: 'places', name: say('search.places'), answers: workplaces.map((place) => ofPlace(place, known)) },
    { key: 'zones', name: say('search.zones'), answers: zones.map((place) => ofPlace(place, known)) },
    {
      key: 'floors',
      name: say('search.floors'),
      answers: [...found.floors.map((floor) => ofFloor(floor, speech)), ...found.sites.map(ofSite)],
    },
    { key: 'teams', name: say('search.teams'), answers: found.teams.map((team) => ofTeam(team, speech)) },
  ];
  return groups.filter((group) => group.answers.length > 0);
}

function ofPerson(person: PersonSummary, known: Known): Answer {
  const { speech, whereabouts } = known;
  const seen = whereabouts.of(person.id);
  const entries = typeof seen === 'string' ? [] : seen;
  const where =
    seen === 'unknown'
      ? ''
      : seen === 'hidden'
        ? speech.say('who.unseen')
        : entries.map((entry) => placeOf(entry, known)).join('; ') || speech.say('search.noSeat');
  const team = person.team?.name;
  return {
    key: `person-${person.id}`,
    sign: <Avatar initials={person.initials} />,
    name: person.displayName,
    about: [team, where].filter(Boolean).join(' · '),
    choice: whereTo(person.id, entries),
  };
}

export function whereTo(person: Id, entries: PresenceEntry[]): Choice {
  const seat = seatOf(entries);
  return seat ? { to: 'workplace', site: seat.site, floor: seat.floor, workplace: seat.workplace } : { to: 'person', person };
}

function placeOf(entry: PresenceEntry, { speech, sites, whereabouts }: Known): string {
  const floor = whereabouts.floors.find((one) => one.id === entry.floor);
  const site = sites.find((one) => one.id === entry.site);
  const label = floor?.workplaces.find((one) => one.id === entry.workplace)?.label;
  const part = spokenPart(speech, entry, site);
  const isWhole = part === speech.say('part.whole-day');
  return joined([label, speech.of(site?.floors.find((one) => one.id === entry.floor)?.name), site?.name, isWhole ? undefined : part]);
}

function ofPlace(place: FoundPlace, { speech, stateOf }: Known): Answer {
  const { kind, zone, floor, site } = place;
  const where = [speech.of(zone?.name), speech.of(floor.name), site.name];
  const at = { site: site.id, floor: floor.id };
  if (kind === 'zone')
    return {
      key: `zone-${place.id}`,
      sign: icon(icons.zone),
      name: speech.of(place.name),
      about: joined(where),
      choice: { to: 'zone', ...at, zone: place.id },
    };
  const word = kindWord({ kind, ...(place.parking ? { parking: place.parking } : {}) });
  const size = kind === 'room' && place.capacity ? speech.say('room.persons', { count: place.capacity }) : undefined;
  return {
    key: `place-${place.id}`,
    sign: icon(icons[word]),
    name: speech.of(place.name),
    about: joined([speech.say(`kind.${word}`), size, ...where]),
    state: stateOf(place.id),
    choice: { to: 'workplace', ...at, workplace: place.id },
  };
}

const ofFloor = ({ site, floor }: FoundFloor, speech: Speech): Answer => ({
  key: `floor-${floor.id}`,
  sign: icon(Layers),
  name: speech.of(floor.name),
  about: site.name,
  choice: { to: 'floor', site: site.id, floor: floor.id },
});

const ofSite = (site: Site): Answer => ({
  key: `site-${site.id}`,
  sign: icon(Building2),
  name: site.name,
  about: site.address ?? '',
  choice: { to: 'floor', site: site.id, floor: busiest(site).id },
});

const ofTeam = (team: Team, { say }: Speech): Answer => ({
  key: `team-${team.id}`,
  sign: icon(Users),
  name: team.name,
  about: joined([team.domain?.name, say('room.persons', { count: team.size })]),
  choice: { to: 'team', team: team.id },
});
