import { useQuery } from '@tanstack/react-query';
import type { Id, LocalDate, PresenceEntry } from './contract';
import { people, query, read } from './http';
import { plusDays } from '@shared/time/site-time';

/** Where somebody is from the first until the last day, both included, as far as whoever asks may see. */
export const useSeats = (person: Id, from: LocalDate, until: LocalDate, wanted: boolean) =>
  useQuery({
    queryKey: ['presence', 'of', person, from, until],
    enabled: wanted,
    queryFn: ({ signal }) => read<{ items: PresenceEntry[] }>(people(`/people/${person}/presence${query({ from, until: plusDays(until, 1) })}`), signal),
    select: (answer) => answer.items,
  });
