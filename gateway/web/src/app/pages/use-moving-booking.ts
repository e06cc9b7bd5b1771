import { useQuery } from '@tanstack/react-query';
import type { Booking, Id } from '@shared/api/contract';
import { ofBooking } from '@shared/resources/bookings';
import { isOver } from '@shared/time/interval';

/** The booking that the person set out to move, if the address names one that still stands. */
export function useMovingBooking(id: Id | null, now: number): Booking | null {
  const found = useQuery(ofBooking(id));
  return id && found.data?.state === 'placed' && !isOver(found.data, now) ? found.data : null;
}
