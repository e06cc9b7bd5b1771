import { useQuery } from '@tanstack/react-query';
import { useOccupants } from '@shared/api/bookings';
import type { Id } from '@shared/api/contract';
import { ofPerson } from '@shared/api/directory';

/** `unknown`: what decides it has not been answered yet. */
export type MayBookFor = 'yes' | 'no' | 'unknown';

/** Whether whoever looks may book for this colleague, or move what they have; null is oneself. Who is not found is in nobody's team. */
export function useMayBookFor(colleague: Id | null): MayBookFor {
  const who = useOccupants(colleague !== null);
  const person = useQuery({ ...ofPerson(colleague), enabled: colleague !== null && who?.forWhom === 'own-team' });
  if (colleague === null || who?.forWhom === 'everybody') return 'yes';
  if (!who) return 'unknown';
  if (who.forWhom === 'oneself' || person.isError) return 'no';
  if (!person.data) return 'unknown';
  const { team } = person.data;
  return (typeof team === 'object' ? team.id : team) === who.team ? 'yes' : 'no';
}
