import { keepPreviousData, type QueryClient } from '@tanstack/react-query';
import type { Id, Page, PersonSummary } from '@shared/api/contract';
import { people, query, read } from '@shared/api/http';
import { asked, HOUR } from './asked';

export const personKey = (id: Id) => ['person', id] as const;

/** One colleague; nothing while the id is not known, or when there is no such person for whoever asks. */
export const ofPerson = (id: Id | null | undefined) =>
  asked({
    queryKey: personKey(id ?? ''),
    enabled: id != null,
    staleTime: HOUR,
    queryFn: ({ signal }) => read<PersonSummary>(people(`/people/${id}`), signal),
  });

/** The name of somebody who was asked for before; it asks nothing. */
export const knownName = (client: QueryClient, id: Id | undefined) => client.getQueryData<PersonSummary>(personKey(id ?? ''))?.displayName;

export const ofPeopleNamed = (name: string, team?: Id) =>
  asked({
    queryKey: ['people', name, team ?? ''],
    enabled: name.trim().length >= 2,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<PersonSummary>>(people(`/people${query({ name: name.trim(), team, limit: 8 })}`), signal),
  });
