import { kindWord, kindWords, type KindWord } from '@shared/api/kinds';
import type { Floor } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';
import { countByKind, isUnknown, type Counts } from './counts';
import { isFiltering, type Filter, type Mark } from './floor-plan.model';

/** `48 bureaus` */
export const placesOf = (speech: Speech, kind: KindWord, count: number) => `${count} ${speech.say(`noun.${kind}`, { count })}`;

/** `48 bureaus, 13 vrij, 6 ruimtes, 2 vrij`: what a floor has, for its name; without numbers of what is not known. */
export function spokenCounts(speech: Speech, marks: Mark[]): string {
  const said = (counts: Counts) => {
    const places = placesOf(speech, counts.kind, counts.all);
    return isUnknown(counts) ? places : speech.say('plan.count', { places, free: counts.free });
  };
  return countByKind(marks)
    .filter((counts) => counts.all > 0)
    .map(said)
    .join(', ');
}

/** The kind that a filter is about: the first that could answer to it. */
export function wantedKind(floor: Floor, filter: Filter): KindWord {
  const could = floor.workplaces.filter(
    (one) => filter.amenities.every((amenity) => one.amenities.includes(amenity)) && (!filter.zone || one.zone === filter.zone),
  );
  const kinds = new Set((could.length > 0 ? could : floor.workplaces).map(kindWord));
  return kindWords.find((kind) => kinds.has(kind)) ?? 'desk';
}

type Wanted = { speech: Speech; floor: Floor; filter: Filter; marks: Mark[]; day: string; amenityWord: (amenity: string) => string };

/** `Er is dinsdag geen zit-stabureau meer vrij. Zonder dat filter zijn er 6 vrij.` Nothing where no filter is on or nothing is known. */
export function spokenFilter({ speech, floor, filter, marks, day, amenityWord }: Wanted): string | null {
  if (!isFiltering(filter)) return null;
  const { say } = speech;
  const kind = wantedKind(floor, filter);
  const counts = countByKind(marks).find((one) => one.kind === kind);
  if (!counts || isUnknown(counts)) return null;
  const filters = filter.amenities.length + Number(filter.zone !== null) + Number(filter.onlyFree) + Number(filter.nearTeam);
  const without = say('filter.without', { filters, free: counts.freeUnfiltered });
  if (counts.free > 0) return `${say('filter.free', { free: counts.free, places: placesOf(speech, kind, counts.free) })} ${without}`;
  return `${say('filter.noneFree', { day, what: wantedWords({ speech, floor, filter, amenityWord }, kind) })} ${without}`;
}

/** `zit-stabureau met dock in Flexzone` */
function wantedWords(
  { speech, floor, filter, amenityWord }: Pick<Wanted, 'speech' | 'floor' | 'filter' | 'amenityWord'>,
  kind: KindWord,
): string {
  const { say } = speech;
  const isSitStand = kind === 'desk' && filter.amenities.includes('height-adjustable');
  const others = filter.amenities
    .filter((amenity) => !isSitStand || amenity !== 'height-adjustable')
    .map((amenity) => amenityWord(amenity).toLowerCase());
  const zone = floor.zones.find((one) => one.id === filter.zone);
  return [
    isSitStand ? say('noun.sitStand') : say(`noun.${kind}`, { count: 1 }),
    others.length > 0 && say('filter.with', { amenities: speech.list(others) }),
    zone && say('panel.inZone', { zone: speech.of(zone.name) }),
    filter.nearTeam && say('filter.byTeam'),
  ]
    .filter(Boolean)
    .join(' ');
}
