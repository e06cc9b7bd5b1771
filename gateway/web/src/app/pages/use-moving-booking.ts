import { useQuery } from '@tanstack/react-query';
import { find } from '@shared/api/bookings';
import type { Booking, Id } from '@shared/api/contract';
import { isOver } from '@shared/time/interval';

/** The booking that the person set out to move, if the address names one that still stands. */
export function useMovingBooking(id: Id | null, now: number): Booking | null {
  const found = useQuery({
    queryKey: ['my-bookings', 'one', id],
    enabled: id !== null,
    queryFn: ({ signal }) => find(id ?? '', signal),
  });
  return id && found.data?.state === 'placed' && !isOver(found.data, now) ? found.data : null;
}
