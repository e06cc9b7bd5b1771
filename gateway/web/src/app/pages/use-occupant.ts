import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Occupant } from '@features/booking/ForWhom';
import type { Me, PersonSummary } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofOccupants } from '@shared/resources/occupants';
import { ofPerson, personKey } from '@shared/resources/people';
import type { ChangeAddress, FloorAddress } from './floor-address';

/**
 * For whom is booked, as the address says it: so it survives signing in again. Before the name has come, and when it
 * does not come, it is still for that colleague and never silently for oneself.
 */
export function useOccupant(me: Me, address: FloorAddress, onAddress: ChangeAddress) {
  const { say } = useSpeech();
  const client = useQueryClient();
  const who = useQuery({ ...ofOccupants(), enabled: address.workplace !== null || address.occupant !== null }).data;
  const forWhom = who === undefined || who.forWhom === 'oneself' ? null : who;
  const id = who?.forWhom !== 'oneself' && address.occupant !== me.id ? address.occupant : null;
  const person = useQuery(ofPerson(id)).data;
  const occupant: Occupant | null = id === null ? null : { id, displayName: person?.displayName ?? say('panel.colleague') };
  const choose = (next: PersonSummary | null) => {
    if (next) client.setQueryData(personKey(next.id), next);
    onAddress({ occupant: next?.id === me.id ? null : (next?.id ?? null) }, 'replace');
  };
  return { forWhom, occupant, choose };
}
