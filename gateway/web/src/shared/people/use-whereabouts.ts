import { useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Floor, Id, LocalDate, Presence, PresenceEntry, Whereabouts } from '@shared/api/contract';
import { ofFloor } from '@shared/resources/floors';
import { ofPersonPresence } from '@shared/resources/person-presence';
import { presenceKey } from '@shared/resources/presence';

/** Who is in on that day, as far as this device was told. */
export const entriesKnown = (client: QueryClient, date: LocalDate): PresenceEntry[] =>
  client
    .getQueriesData<Presence>({ queryKey: presenceKey() })
    .flatMap(([, day]) => (day?.date === date ? day.teams.flatMap((team) => team.people) : []));

/** Hidden: not shared with whoever looks. Unknown: nobody answered. */
export type Seen = 'unknown' | 'hidden' | PresenceEntry[];

type Asked = { data: Whereabouts | undefined; isError: boolean };

function seen({ data, isError }: Asked, known: () => PresenceEntry[]): Seen {
  if (data) return data.visible ? data.items : 'hidden';
  const before = isError ? known() : [];
  return before.length > 0 ? before : 'unknown';
}

/** Where these people are that day, at any site, with the floors that name their places. */
export function useWhereabouts(people: Id[], date: LocalDate): { of: (person: Id) => Seen; floors: Floor[] } {
  const client = useQueryClient();
  const answers = useQueries({ queries: people.map((person) => ({ ...ofPersonPresence(person, date), retry: false })) });
  const all = new Map(
    people.map((person, index) => [
      person,
      seen(answers[index]!, () => entriesKnown(client, date).filter((entry) => entry.person.id === person)),
    ]),
  );
  const entries = [...all.values()].flatMap((one) => (typeof one === 'string' ? [] : one));
  const floors = useQueries({ queries: [...new Set(entries.map((entry) => entry.floor))].map((floor) => ofFloor(floor, date)) });
  return { of: (person) => all.get(person) ?? 'unknown', floors: floors.flatMap(({ data }) => (data ? [data] : [])) };
}
