import type { Booking, Page, TrailEntry } from '@shared/api/contract';
import { booking as at, query, read } from '@shared/api/http';
import { askedByPages } from './asked';
import { myBookingsKey } from './my-bookings';

/** What happened to a booking, oldest first, as of its version: a newer one has a history of its own to ask for. */
export const ofBookingTrail = ({ id, version }: Pick<Booking, 'id' | 'version'>) =>
  askedByPages({
    queryKey: myBookingsKey('trail', id, version),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      read<Page<TrailEntry>>(at(`/bookings/${id}/trail${query(pageParam ? { cursor: pageParam } : {})}`), signal),
    getNextPageParam: (page) => page.next ?? null,
  });
