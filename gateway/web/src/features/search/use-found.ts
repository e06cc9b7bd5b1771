import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Id, LocalDate, Site } from '@shared/api/contract';
import { wordsOf } from '@shared/finding/folding';
import { ofPeopleNamed } from '@shared/resources/people';
import { ofPlacesNamed } from '@shared/resources/places';
import { ofTeams } from '@shared/resources/teams';
import { peopleKnown, placesKnown } from './known';
import { foundIn } from './search.model';

const PAUSE_MS = 120;

/** What was typed, once the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

const isAnswered = (query: UseQueryResult) =>
  query.isError || (query.isSuccess && !query.isPlaceholderData) || query.fetchStatus === 'idle';

/** Everything that the typed words find. `settled`: it is the whole answer to what stands in the box now. */
export function useFound(text: string, sites: Site[], date: LocalDate, near: Id | undefined) {
  const client = useQueryClient();
  const words = wordsOf(text);
  const typed = words.join(' ');
  const asked = useSettled(typed);
  const people = useQuery({ ...ofPeopleNamed(asked), retry: false });
  const places = useQuery({ ...ofPlacesNamed(asked, near, date), retry: false });
  const teams = useQuery({ ...ofTeams(), retry: false });
  const askedWords = wordsOf(asked);
  const told = {
    people: people.isError ? peopleKnown(client, date, askedWords) : asked.length < 2 ? undefined : people.data,
    places: places.isError ? placesKnown(client, sites, date, askedWords) : places.data,
    teams: teams.data,
    sites,
  };
  const queries = [people, places, teams];
  return {
    found: foundIn(told, askedWords),
    settled: typed === asked && queries.every(isAnswered),
    failed: queries.some((query) => query.isError),
  };
}
