import type { QueryClient } from '@tanstack/react-query';
import type { Booking, FloorAvailability, Id, Taken } from '@shared/api/contract';
import { availabilityKey } from '@shared/resources/availability';
import { quarterOf } from '@shared/time/interval';

type Change = (taken: Taken[]) => Taken[];

function change(client: QueryClient, floor: Id, date: string, workplace: Id, how: Change) {
  client.setQueryData<FloorAvailability>(availabilityKey(floor, date), (known) => {
    if (!known) return known;
    const at = known.workplaces.findIndex((one) => one.workplace === workplace);
    if (at < 0) return known;
    const workplaces = [...known.workplaces];
    workplaces[at] = { ...workplaces[at]!, taken: how(workplaces[at]!.taken) };
    return { ...known, workplaces };
  });
}

/** What is remembered of it; nothing where nothing is. */
export const takenBefore = (client: QueryClient, floor: Id, date: string, workplace: Id): Taken[] =>
  client.getQueryData<FloorAvailability>(availabilityKey(floor, date))?.workplaces.find((one) => one.workplace === workplace)?.taken ?? [];

/** What a workplace is taken by, as the live stream says it: the whole of it for that day. */
export const applyTaken = (client: QueryClient, floor: Id, date: string, workplace: Id, taken: Taken[]) =>
  change(client, floor, date, workplace, () => taken);

/** My booking stands on the plan from the answer on, without waiting for the stream. */
export const applyPlaced = (client: QueryClient, one: Booking, mine: boolean) =>
  change(client, one.floor, one.date, one.workplace, (taken) => [
    ...taken.filter((piece) => piece.booking !== one.id),
    { from: one.from, until: one.until, mine, ...(mine ? { booking: one.id } : {}) },
  ]);

export const applyReleased = (client: QueryClient, one: Pick<Booking, 'id' | 'floor' | 'date' | 'workplace'>) =>
  change(client, one.floor, one.date, one.workplace, (taken) => taken.filter((piece) => piece.booking !== one.id));

/** Left early: mine until the quarter of an hour in which it was; the rest is free. */
export function applyLeft(client: QueryClient, one: Booking, mine: boolean) {
  const until = new Date(quarterOf(Date.parse(one.endedAt ?? one.until))).toISOString();
  if (Date.parse(until) > Date.parse(one.from)) applyPlaced(client, { ...one, until }, mine);
  else applyReleased(client, one);
}

/** A move, with the bookings that came or went with it. */
export function applyMoved(client: QueryClient, before: Booking, after: Booking, myId: Id | undefined) {
  applyReleased(client, before);
  for (const piece of after.rest ?? []) if (piece.state === 'cancelled') applyReleased(client, piece);
  for (const one of [after, ...(after.rest ?? [])]) if (one.state === 'placed') applyPlaced(client, one, one.occupant === myId);
}
