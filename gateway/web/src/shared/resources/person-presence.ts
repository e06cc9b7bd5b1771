import type { Id, LocalDate, Whereabouts } from '@shared/api/contract';
import { people, query, read } from '@shared/api/http';
import { plusDays } from '@shared/time/site-time';
import { asked } from './asked';

export const personPresenceKey = (...of: [person?: Id, from?: LocalDate, until?: LocalDate]) => ['person-presence', ...of] as const;

/** Where somebody is from the first until the last day, both included, at any site, as far as that is shared. */
export const ofPersonPresence = (person: Id, from: LocalDate, last = from) =>
  asked({
    queryKey: personPresenceKey(person, from, last),
    queryFn: ({ signal }) => read<Whereabouts>(people(`/people/${person}/presence${query({ from, until: plusDays(last, 1) })}`), signal),
  });
