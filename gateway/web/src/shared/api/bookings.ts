import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Alternative, Booking, Id, LocalDate, NewBooking, Occupants, Page } from './contract';
import { booking, call, query, read, readDated } from './http';
import { keys } from './keys';
import { paths } from './paths';
import { instantOf, plusDays } from '@shared/time/site-time';

export const find = (id: Id, signal?: AbortSignal) => read<Booking>(booking(`/bookings/${id}`), signal);

/** The same key for the same wish: a repeated request is answered as the first one was. */
export const place = async (wish: NewBooking, idempotencyKey: string): Promise<Booking> =>
  (await call<Booking>(booking('/bookings'), { method: 'POST', body: wish, headers: { 'Idempotency-Key': idempotencyKey } })).body;

/** What becomes of the time that a move leaves: given up, kept as bookings of its own, or taken back by the way back. */
export type Rest = 'release' | 'keep' | 'rejoin';
export type Move = Partial<NewBooking> & { rest?: Rest };

export const move = async (id: Id, version: Booking['version'], to: Move): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}`), { method: 'PATCH', body: to, headers: { 'If-Match': `"${version}"` } })).body;

export const cancel = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/cancellation`), { method: 'PUT' })).body;

export const restore = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/cancellation`), { method: 'DELETE' })).body;

export const readMine = (range: Parameters<typeof paths.mine>[0], signal?: AbortSignal) => read<Page<Booking>>(paths.mine(range), signal);

export const ofMyDay = (date: LocalDate, timeZone: string) =>
  queryOptions({
    queryKey: keys.myBookings(date),
    queryFn: ({ signal }) => read<Page<Booking>>(paths.myDay(date, timeZone), signal),
    select: (page) => page.items,
  });

/** My bookings from a day until another, that one excluded. */
export const ofMyDays = (from: LocalDate, until: LocalDate, timeZone: string) =>
  queryOptions({
    queryKey: keys.myBookings(`${from} ${until}`),
    queryFn: ({ signal }) => readMine({ from: instantOf(from, '00:00', timeZone), until: instantOf(until, '00:00', timeZone), limit: 200 }, signal),
    select: (page) => page.items,
  });

/** My own bookings in the week that begins on this Monday. */
export const ofWeek = (monday: LocalDate, timeZone: string) =>
  queryOptions({
    queryKey: keys.myBookings(`week ${monday}`),
    queryFn: ({ signal }) =>
      readDated<Page<Booking>>(paths.mine({ from: instantOf(monday, '00:00', timeZone), until: instantOf(plusDays(monday, 7), '00:00', timeZone), limit: 200, forOthers: false }), signal),
  });

/** For whom one may book; it changes only with one's roles. */
export const useOccupants = (enabled: boolean) =>
  useQuery({ queryKey: keys.occupants, enabled, staleTime: 3_600_000, queryFn: ({ signal }) => read<Occupants>(booking('/occupants'), signal) }).data;

/** My bookings on one day of a site: for myself, and what I arranged for others. */
export const useMyDay = (date: LocalDate, timeZone: string | undefined) => useQuery({ ...ofMyDay(date, timeZone ?? 'UTC'), enabled: timeZone !== undefined });

/** What could be booked instead of a wish that cannot be had; asked only for such a wish. */
export const useAlternatives = (wish: NewBooking | null) =>
  useQuery({
    queryKey: keys.alternatives(JSON.stringify(wish)),
    enabled: wish !== null,
    staleTime: 0,
    queryFn: ({ signal }) => {
      const { workplace, ...when } = wish!;
      return read<Page<Alternative>>(booking(`/workplaces/${workplace}/alternatives${query(when)}`), signal);
    },
    select: (page) => page.items,
  });
