import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Id } from '@shared/api/contract';
import { availabilityKey } from './availability';
import { floorKey } from './floors';
import { myBookingsKey } from './my-bookings';
import { personPresenceKey } from './person-presence';
import { placesKey } from './places';
import { presenceKey } from './presence';
import { presenceDaysKey } from './presence-days';
import { siteDaysKey } from './site-days';
import { sitesKey } from './sites';
import { workplaceDaysKey } from './workplace-days';

/*
 * What each change makes stale: the one list. What a change itself says is put in place by whoever hears of it
 * (availability-cache, live-events), and so is not stale.
 */

const aroundABooking = () => [myBookingsKey(), siteDaysKey(), workplaceDaysKey(), presenceKey(), presenceDaysKey(), personPresenceKey()];
const layouts = () => [sitesKey(), floorKey(), availabilityKey(), siteDaysKey(), workplaceDaysKey(), placesKey()];

export const staleAfter = {
  /** Placed, moved, cancelled or brought back here: the answer says what the floor now holds. */
  booked: aroundABooking,
  /** Somebody else was first: of what stands in the way the floor knows nothing yet. */
  refused: () => [availabilityKey(), ...aroundABooking()],
  /** With whom I share where I am. */
  shared: () => [presenceKey(), personPresenceKey()],
  /** Of the stream: what one workplace is taken by; `mine`: one of my bookings came or went. */
  taken: (site: Id, workplace: Id, mine: boolean) => [siteDaysKey(site), workplaceDaysKey(workplace), ...(mine ? [myBookingsKey()] : [])],
  /** Of the stream: where one person is. */
  present: (person: Id | undefined) => (person ? [personPresenceKey(person)] : []),
  /** Of the stream: how many come. */
  counted: (site: Id) => [presenceDaysKey(site)],
  /** Of the stream: a site or a floor is another one. */
  laidOut: layouts,
  /** Any of these may have happened: the stream missed something, or there is none. */
  anything: () => [...aroundABooking(), ...layouts()],
  /** Everything is said in a language. */
  language: () => [[]],
} satisfies Record<string, (...facts: never[]) => QueryKey[]>;

export type Change = keyof typeof staleAfter;

/** Reads again what is on the screen, and the rest when it is next shown. */
export function makeStale<C extends Change>(client: QueryClient, change: C, ...facts: Parameters<(typeof staleAfter)[C]>): void {
  const list = staleAfter[change] as (...facts: unknown[]) => QueryKey[];
  for (const queryKey of list(...facts)) void client.invalidateQueries({ queryKey });
}
