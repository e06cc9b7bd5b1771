import type { QueryClient } from '@tanstack/react-query';
import type { Floor, FoundPlace, LocalDate, Page, PersonSummary, Site } from '@shared/api/contract';
import { entriesKnown } from '@shared/people/use-whereabouts';
import { floorKey } from '@shared/resources/floors';
import { holdOn } from '@shared/resources/held';
import { both, isCalled } from './search.model';

/* Without a connection only what was looked at before is known: the floors, and who is in. */

export function placesKnown(client: QueryClient, sites: Site[], date: LocalDate, words: string[]): Page<FoundPlace> {
  const known = client.getQueriesData<Floor>({ queryKey: floorKey() }).flatMap(([, floor]) => floor ?? []);
  const then = new Map(known.filter((floor) => holdOn(floor, date)).map((floor) => [floor.id, floor]));
  const items = [...then.values()].flatMap((floor) => {
    const site = sites.find((one) => one.id === floor.site);
    return site ? placesOn(floor, site, words) : [];
  });
  return { items: items.slice(0, 12) };
}

function placesOn(floor: Floor, site: Site, words: string[]): FoundPlace[] {
  const where = { floor: { id: floor.id, label: floor.label, name: floor.name }, site: { id: site.id, name: site.name } };
  const around = [floor.label, ...both(floor.name), site.name];
  const zones = floor.zones
    .filter((zone) => isCalled(words, both(zone.name), around))
    .map(({ id, name }) => ({ id, kind: 'zone' as const, name, ...where }));
  const workplaces = floor.workplaces.flatMap(({ id, label, kind, capacity, parking, zone: within }) => {
    const zone = floor.zones.find((one) => one.id === within);
    if (!isCalled(words, [label], [...around, ...(zone ? both(zone.name) : [])])) return [];
    return [
      {
        id,
        kind,
        name: { nl: label, en: label },
        capacity,
        ...(parking ? { parking } : {}),
        ...(zone ? { zone: { id: zone.id, name: zone.name } } : {}),
        ...where,
      },
    ];
  });
  return [...zones, ...workplaces];
}

export function peopleKnown(client: QueryClient, date: LocalDate, words: string[]): Page<PersonSummary> {
  // Of their team no more than the id is known.
  const people = new Map(entriesKnown(client, date).map(({ person: { team: _, ...person } }) => [person.id, person]));
  return { items: [...people.values()].filter((person) => isCalled(words, [person.givenName, person.familyName])).slice(0, 8) };
}
