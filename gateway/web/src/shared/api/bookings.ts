import { useQuery } from '@tanstack/react-query';
import type { Booking, Id, LocalDate, NewBooking, Page } from './contract';
import { booking, call, query, read } from './http';
import { keys } from './keys';
import { instantOf, plusDays } from '@shared/time/site-time';

/** The same key for the same wish: a repeated request is answered as the first one was. */
export const place = async (wish: NewBooking, idempotencyKey: string): Promise<Booking> =>
  (await call<Booking>(booking('/bookings'), { method: 'POST', body: wish, headers: { 'Idempotency-Key': idempotencyKey } })).body;

export type Move = Partial<NewBooking>;

export const move = async (id: Id, version: Booking['version'], to: Move): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}`), { method: 'PATCH', body: to, headers: { 'If-Match': `"${version}"` } })).body;

export const cancel = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/cancellation`), { method: 'PUT' })).body;

export const restore = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/cancellation`), { method: 'DELETE' })).body;

type Range = { from?: string; until?: string; cursor?: string; limit?: number };

export const readMine = (range: Range, signal?: AbortSignal) =>
  read<Page<Booking>>(booking(`/bookings${query({ mine: 'true', state: 'placed', ...range })}`), signal);

/** My bookings on one day of a site. */
export function useMyDay(date: LocalDate, timeZone: string | undefined) {
  return useQuery({
    queryKey: keys.myBookings(date),
    enabled: timeZone !== undefined,
    queryFn: ({ signal }) =>
      readMine(
        { from: instantOf(date, '00:00', timeZone ?? 'UTC'), until: instantOf(plusDays(date, 1), '00:00', timeZone ?? 'UTC'), limit: 50 },
        signal,
      ),
    select: (page) => page.items,
  });
}
