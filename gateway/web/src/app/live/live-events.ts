import type { QueryClient } from '@tanstack/react-query';
import type { Counts, Id, LocalDate, Presence, PresenceEntry, Taken } from '@shared/api/contract';
import { keys } from '@shared/api/keys';
import { applyTaken, takenBefore } from '@shared/cache/availability-cache';

export const liveNames = ['workplace', 'presence', 'presence-counts', 'layout', 'reset'] as const;
export type LiveName = (typeof liveNames)[number];

type Workplace = { workplace: Id; floor: Id; date: LocalDate; taken: Taken[] };
type Present = { date: LocalDate; booking: Id; entry: PresenceEntry | null };

/** Brings what is remembered up to date with one event of the stream. */
export function applyLive(client: QueryClient, site: Id, name: LiveName, data: unknown): void {
  switch (name) {
    case 'workplace': {
      const { workplace, floor, date, taken } = data as Workplace;
      // Mine, there or gone: booked in another tab, on another device, or by reception.
      if ([...takenBefore(client, floor, date, workplace), ...taken].some((piece) => piece.mine)) void client.invalidateQueries({ queryKey: ['my-bookings'] });
      applyTaken(client, floor, date, workplace, taken);
      readAgainIfUnderWay(client, keys.availability(floor, date));
      void client.invalidateQueries({ queryKey: ['days', site] });
      void client.invalidateQueries({ queryKey: ['workplace-days', workplace] });
      return;
    }
    case 'presence': {
      const { date, booking, entry } = data as Present;
      client.setQueryData<Presence>(keys.presence(site, date), (known) => known && withEntry(known, booking, entry));
      readAgainIfUnderWay(client, keys.presence(site, date));
      return;
    }
    case 'presence-counts': {
      const { date, counts } = data as { date: LocalDate; counts: Counts };
      client.setQueryData<Presence>(keys.presence(site, date), (known) => known && { ...known, counts });
      void client.invalidateQueries({ queryKey: ['presence-days', site] });
      return;
    }
    case 'layout':
      for (const key of ['floor', 'availability', 'sites']) void client.invalidateQueries({ queryKey: [key] });
      return;
    case 'reset':
      refreshAll(client);
  }
}

/** An answer that is still on its way may be older than the event. */
function readAgainIfUnderWay(client: QueryClient, queryKey: readonly unknown[]): void {
  if (client.isFetching({ queryKey }) > 0) void client.invalidateQueries({ queryKey });
}

/** Somebody may have changed anything: read again what is on the screen. */
export function refreshAll(client: QueryClient): void {
  for (const key of ['availability', 'presence', 'presence-days', 'days', 'workplace-days', 'my-bookings', 'floor']) {
    void client.invalidateQueries({ queryKey: [key] });
  }
}

const teamOf = ({ person }: PresenceEntry): Id => (typeof person.team === 'string' ? person.team : (person.team?.id ?? ''));

export function withEntry(known: Presence, booking: Id, entry: PresenceEntry | null): Presence {
  const teams = known.teams.map((team) => ({ ...team, people: team.people.filter((one) => one.booking !== booking) }));
  if (entry) {
    const team = teams.find((one) => one.team.id === teamOf(entry)) ?? teams.find((one) => one.mine && entry.person.mate);
    if (team) team.people = [...team.people, entry].sort((a, b) => a.person.displayName.localeCompare(b.person.displayName));
    else if (typeof entry.person.team === 'object') {
      teams.push({ team: entry.person.team, mine: entry.person.mate, count: null, fewerThan: 5, people: [entry] });
    }
  }
  return { ...known, teams };
}
