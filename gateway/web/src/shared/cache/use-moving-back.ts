import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as bookings from '@shared/api/bookings';
import type { Booking } from '@shared/api/contract';
import { applyPlaced, applyReleased } from './availability-cache';

const touched = ['my-bookings', 'days', 'workplace-days', 'presence', 'presence-days', 'availability'];

/** Moves a booking back to where it was before, as long as nobody changed it or took that place. */
export function useMovingBack(myId: string): (now: Booking, before: Booking) => Promise<Booking> {
  const client = useQueryClient();
  return useCallback(
    async (now, before) => {
      const { workplace, from, until } = before;
      const back = await bookings.move(now.id, now.version, { workplace, from, until });
      applyReleased(client, now);
      applyPlaced(client, back, back.occupant === myId);
      for (const key of touched) void client.invalidateQueries({ queryKey: [key] });
      return back;
    },
    [client, myId],
  );
}
