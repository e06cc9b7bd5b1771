import type { Booking, Id, Move, NewBooking } from '@shared/api/contract';
import { booking, call, read } from '@shared/api/http';
import { asked } from './asked';
import { myBookingsKey } from './my-bookings';

export const find = (id: Id, signal?: AbortSignal) => read<Booking>(booking(`/bookings/${id}`), signal);

export const ofBooking = (id: Id | null) =>
  asked({ queryKey: myBookingsKey('one', id), enabled: id !== null, queryFn: ({ signal }) => find(id ?? '', signal) });

/** The same key for the same wish: a repeated request is answered as the first one was. */
export const place = async (wish: NewBooking, idempotencyKey: string): Promise<Booking> =>
  (await call<Booking>(booking('/bookings'), { method: 'POST', body: wish, headers: { 'Idempotency-Key': idempotencyKey } })).body;

export const move = async (id: Id, version: Booking['version'], to: Move): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}`), { method: 'PATCH', body: to, headers: { 'If-Match': `"${version}"` } })).body;

/** Leaves early: the rest is given back. */
export const leave = async (id: Id): Promise<Booking> => (await call<Booking>(booking(`/bookings/${id}/release`), { method: 'PUT' })).body;

export const stay = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/release`), { method: 'DELETE' })).body;

export const cancel = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/cancellation`), { method: 'PUT' })).body;

export const restore = async (id: Id): Promise<Booking> =>
  (await call<Booking>(booking(`/bookings/${id}/cancellation`), { method: 'DELETE' })).body;
