import { useQuery } from '@tanstack/react-query';
import type { Id } from '@shared/api/contract';
import { ofOccupants } from '@shared/resources/occupants';
import { ofPerson } from '@shared/resources/people';

/** `unknown`: what decides it has not been answered yet. */
export type MayBookFor = 'yes' | 'no' | 'unknown';

/** Whether whoever looks may book for this colleague, or move what they have; null is oneself. Who is not found is in nobody's team. */
export function useMayBookFor(colleague: Id | null): MayBookFor {
  const who = useQuery({ ...ofOccupants(), enabled: colleague !== null }).data;
  const person = useQuery({ ...ofPerson(colleague), enabled: colleague !== null && who?.forWhom === 'own-team' });
  if (colleague === null || who?.forWhom === 'everybody') return 'yes';
  if (!who) return 'unknown';
  if (who.forWhom === 'oneself' || person.isError) return 'no';
  if (!person.data) return 'unknown';
  const { team } = person.data;
  return team?.id === who.team ? 'yes' : 'no';
}
