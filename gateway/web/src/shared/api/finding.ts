import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { plusDays } from '@shared/time/site-time';
import type { FoundPlace, Id, LocalDate, Page, Whereabouts } from './contract';
import { booking, people, query, read } from './http';
import { keys } from './keys';

export const ofPlacesNamed = (name: string, near: Id | undefined) =>
  queryOptions({
    queryKey: keys.places(name, near),
    enabled: name !== '',
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<FoundPlace>>(booking(`/places${query({ name, near, limit: 12 })}`), signal),
  });

/** Where one person is that day, at any site, as far as that is shared. */
export const ofWhereabouts = (person: Id, date: LocalDate) =>
  queryOptions({
    queryKey: keys.whereabouts(person, date),
    staleTime: 30_000,
    queryFn: ({ signal }) => read<Whereabouts>(people(`/people/${person}/presence${query({ from: date, until: plusDays(date, 1) })}`), signal),
  });
