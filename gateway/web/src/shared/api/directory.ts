import { keepPreviousData, queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import type { Id, Page, PersonSummary, TeamRef } from './contract';
import { people, query, read } from './http';
import { keys } from './keys';

export const ofPeopleNamed = (name: string, team?: Id) =>
  queryOptions({
    queryKey: keys.people(name, team ?? ''),
    enabled: name.trim().length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<PersonSummary>>(people(`/people${query({ name: name.trim(), team, limit: 8 })}`), signal),
  });

export const usePeopleNamed = (name: string, team?: Id) => useQuery({ ...ofPeopleNamed(name, team), select: (page) => page.items });

export const ofPerson = (id: Id | null) =>
  queryOptions({
    queryKey: keys.person(id ?? ''),
    enabled: id !== null,
    staleTime: 3_600_000,
    queryFn: ({ signal }) => read<PersonSummary>(people(`/people/${id}`), signal),
  });

/** One colleague; nothing while the id is not known, or when there is no such person for whoever asks. */
export const usePerson = (id: Id | null) => useQuery(ofPerson(id)).data;

/** The name of somebody who was asked for before; it asks nothing. */
export const knownName = (client: QueryClient, id: Id) => client.getQueryData<PersonSummary>(keys.person(id))?.displayName;

export type Team = TeamRef & { organisation: Id; domain?: TeamRef; size: number; lead?: TeamRef };

/** The teams of the directory; all of them are one answer. */
export const ofTeams = () => queryOptions({ queryKey: keys.teams, staleTime: 3_600_000, queryFn: ({ signal }) => read<Page<Team>>(people('/teams'), signal) });
