import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Booking, Move } from '@shared/api/contract';
import * as bookings from '@shared/resources/bookings';
import { makeStale } from '@shared/resources/stale';
import { quarterOf } from '@shared/time/interval';
import { toInstant } from '@shared/time/site-time';
import { applyMoved } from './availability-cache';

/**
 * Where it was before. A begin that has gone by cannot be asked again: then what is left, or the begin that is held now,
 * by the booking itself or by what it left at its old place.
 */
export function wayBack(now: Booking, { workplace, from, until }: Booking, at: number): Move {
  const to = { workplace, until, rest: 'rejoin' as const };
  const running = quarterOf(at);
  if (Date.parse(from) >= running) return { ...to, from };
  const held = Math.min(...[now, ...(now.rest ?? [])].map((one) => Date.parse(one.from)));
  return { ...to, from: toInstant(Math.min(held, running)) };
}

/** Moves a booking back to where it was before, with what it left there, as long as nobody changed it or took that place. */
export function useMovingBack(myId: string): (now: Booking, before: Booking) => Promise<Booking> {
  const client = useQueryClient();
  return useCallback(
    async (now, before) => {
      try {
        const back = await bookings.move(now.id, now.version, wayBack(now, before, Date.now()));
        applyMoved(client, now, back, myId);
        makeStale(client, 'booked');
        return back;
      } catch (cause) {
        makeStale(client, 'refused');
        throw cause;
      }
    },
    [client, myId],
  );
}
