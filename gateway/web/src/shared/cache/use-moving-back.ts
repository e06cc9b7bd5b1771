import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as bookings from '@shared/api/bookings';
import type { Booking } from '@shared/api/contract';
import { quarterOf } from '@shared/time/interval';
import { toInstant } from '@shared/time/site-time';
import { applyPlaced, applyReleased } from './availability-cache';

const touched = ['my-bookings', 'days', 'workplace-days', 'presence', 'presence-days', 'availability'];

/** Where it was before. A begin that has gone by cannot be asked again: then what is left, or the begin that it has now. */
export function wayBack(now: Booking, { workplace, from, until }: Booking, at: number): bookings.Move {
  const running = quarterOf(at);
  if (Date.parse(from) >= running) return { workplace, from, until };
  return { workplace, from: Date.parse(now.from) < running ? now.from : toInstant(running), until };
}

/** Moves a booking back to where it was before, as long as nobody changed it or took that place. */
export function useMovingBack(myId: string): (now: Booking, before: Booking) => Promise<Booking> {
  const client = useQueryClient();
  return useCallback(
    async (now, before) => {
      try {
        const back = await bookings.move(now.id, now.version, wayBack(now, before, Date.now()));
        applyReleased(client, now);
        applyPlaced(client, back, back.occupant === myId);
        return back;
      } finally {
        // Also after a refusal: what stood in the way is not on the plan yet.
        for (const key of touched) void client.invalidateQueries({ queryKey: [key] });
      }
    },
    [client, myId],
  );
}
