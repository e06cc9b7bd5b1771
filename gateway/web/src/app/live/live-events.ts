import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Counts, Id, LocalDate, Presence, PresenceEntry, Taken } from '@shared/api/contract';
import { applyTaken, takenBefore } from '@shared/cache/availability-cache';
import { availabilityKey } from '@shared/resources/availability';
import { presenceKey } from '@shared/resources/presence';
import { makeStale } from '@shared/resources/stale';

export const liveNames = ['workplace', 'presence', 'presence-counts', 'layout', 'reset'] as const;
export type LiveName = (typeof liveNames)[number];

type Workplace = { workplace: Id; floor: Id; date: LocalDate; taken: Taken[] };
type Present = { date: LocalDate; booking: Id; entry: PresenceEntry | null };

/** Brings what is remembered up to date with one event of the stream. */
export function applyLive(client: QueryClient, site: Id, name: LiveName, data: unknown): void {
  switch (name) {
    case 'workplace':
      return applyWorkplace(client, site, data as Workplace);
    case 'presence':
      return applyPresent(client, site, data as Present);
    case 'presence-counts': {
      const { date, counts } = data as { date: LocalDate; counts: Counts };
      client.setQueryData<Presence>(presenceKey(site, date), (known) => known && { ...known, counts });
      return makeStale(client, 'counted', site);
    }
    case 'layout':
      return makeStale(client, 'laidOut');
    case 'reset':
      return makeStale(client, 'anything');
  }
}

function applyWorkplace(client: QueryClient, site: Id, { workplace, floor, date, taken }: Workplace): void {
  // Mine, there or gone: booked in another tab, on another device, or by reception.
  const mine = [...takenBefore(client, floor, date, workplace), ...taken].some((piece) => piece.mine);
  applyTaken(client, floor, date, workplace, taken);
  readAgainIfUnderWay(client, availabilityKey(floor, date));
  makeStale(client, 'taken', site, workplace, mine);
}

function applyPresent(client: QueryClient, site: Id, { date, booking, entry }: Present): void {
  const key = presenceKey(site, date);
  const known = client.getQueryData<Presence>(key);
  const before = known?.teams.flatMap((team) => team.people).find((one) => one.booking === booking);
  if (known) client.setQueryData<Presence>(key, withEntry(known, booking, entry));
  if (known && entry && !teamOf(known, entry)) void client.invalidateQueries({ queryKey: key });
  else readAgainIfUnderWay(client, key);
  makeStale(client, 'present', (entry ?? before)?.person.id);
}

/** An answer that is still on its way may be older than the event. */
function readAgainIfUnderWay(client: QueryClient, queryKey: QueryKey): void {
  if (client.isFetching({ queryKey }) > 0) void client.invalidateQueries({ queryKey });
}

const teamOf = (known: Presence, { person }: PresenceEntry) =>
  known.teams.find((one) => one.team.id === person.team) ?? known.teams.find((one) => one.mine && person.mate);

/** With somebody who came or moved, or without who went; of a team that is not there yet the name is not known. */
export function withEntry(known: Presence, booking: Id, entry: PresenceEntry | null): Presence {
  const into = entry && teamOf(known, entry);
  const teams = known.teams.map((team) => {
    const people = team.people.filter((one) => one.booking !== booking);
    if (entry && team === into) people.push(entry);
    return { ...team, people: people.sort((a, b) => a.person.displayName.localeCompare(b.person.displayName)) };
  });
  return { ...known, teams };
}
