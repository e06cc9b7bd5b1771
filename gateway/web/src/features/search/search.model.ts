import type { Bilingual, FoundPlace, Id, Page, PersonSummary, PresenceEntry, Site, Team } from '@shared/api/contract';
import { begins, startsOf } from '@shared/finding/folding';

/** Where an answer leads. */
export type Choice =
  | { to: 'workplace'; site: Id; floor: Id; workplace: Id }
  | { to: 'zone'; site: Id; floor: Id; zone: Id }
  | { to: 'floor'; site: Id; floor: Id }
  | { to: 'team'; team: Id }
  /** Somebody of whom no place is to be seen that day. */
  | { to: 'person'; person: Id };

export type FoundFloor = { site: Site; floor: Site['floors'][number] };

/** What the services and this device know for the words that were typed. */
export type Found = { people: PersonSummary[]; places: FoundPlace[]; floors: FoundFloor[]; sites: Site[]; teams: Team[]; more: boolean };

const MOST = 5;

export const both = (name: Bilingual) => [name.nl, name.en];

/** As the services find: each word begins something of the name or of what is around it, and one of them of the name. */
export function isCalled(words: string[], own: string[], around: string[] = []): boolean {
  const [name, rest] = [own.flatMap(startsOf), around.flatMap(startsOf)];
  return words.some((word) => begins(word, name)) && words.every((word) => begins(word, name) || begins(word, rest));
}

/** Teams in one alphabetical order. */
export const teamsCalled = (teams: Team[], words: string[]): Team[] =>
  teams
    .filter((team) => isCalled(words, [team.name], team.domain ? [team.domain.name] : []))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));

export const sitesCalled = (sites: Site[], words: string[]): Site[] =>
  sites.filter((site) => site.floors.length > 0 && isCalled(words, [site.name]));

export const floorsCalled = (sites: Site[], words: string[]): FoundFloor[] =>
  sites.flatMap((site) =>
    site.floors.filter((floor) => isCalled(words, [floor.label, ...both(floor.name)], [site.name])).map((floor) => ({ site, floor })),
  );

type Told = { people: Page<PersonSummary> | undefined; places: Page<FoundPlace> | undefined; teams: Page<Team> | undefined; sites: Site[] };

export function foundIn({ people, places, teams, sites }: Told, words: string[]): Found {
  const all = { teams: teamsCalled(teams?.items ?? [], words), floors: floorsCalled(sites, words), sites: sitesCalled(sites, words) };
  return {
    people: people?.items ?? [],
    places: places?.items ?? [],
    teams: all.teams.slice(0, MOST),
    floors: all.floors.slice(0, MOST),
    sites: all.sites.slice(0, MOST),
    more: [people, places].some((page) => page?.next !== undefined) || Object.values(all).some((some) => some.length > MOST),
  };
}

/** Of all places of one person on a day the one to go to: where they sit rather than where they meet. */
export const seatOf = (entries: PresenceEntry[]): PresenceEntry | undefined => entries.find((entry) => entry.kind === 'desk') ?? entries[0];

/** The floor with most desks, as where a building is entered elsewhere. */
export const busiest = (site: Site): Site['floors'][number] => [...site.floors].sort((a, b) => b.desks - a.desks)[0]!;
