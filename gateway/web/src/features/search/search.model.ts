import type { Id } from '@shared/api/contract';

export type SearchPlace = { id: Id; label: string; about: string };

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Workplaces whose label begins with the text, then those that hold it; at most six. */
export function placesNamed(places: SearchPlace[], text: string): SearchPlace[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  const begins = places.filter((place) => plain(place.label).startsWith(wanted));
  const holds = places.filter((place) => !begins.includes(place) && wanted.length > 1 && plain(place.label).includes(wanted));
  return [...begins, ...holds].slice(0, 6);
}
