import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Booking, Id, Move, NewBooking, Rest } from '@shared/api/contract';
import { NoAnswerError, ProblemError } from '@shared/api/http';
import { applyMoved, applyPlaced } from '@shared/cache/availability-cache';
import * as bookings from '@shared/resources/bookings';
import { makeStale } from '@shared/resources/stale';
import type { Refused } from './booking.model';

export type Progress =
  | { step: 'idle' }
  | { step: 'busy'; workplace: Id }
  | { step: 'refused'; refused: Refused }
  /** Nobody answered: the same can be asked again; a new booking under the same key, a move of the same version. */
  | { step: 'unanswered'; wish: NewBooking; moving: Movable | null; rest: Rest };

/** What was settled: the booking, what it was before a move, and whether the rest of that was kept. */
export type Settled = { booking: Booking; before: Booking | null; kept: boolean };

/** A booking, or what a refusal says of it. */
export type Movable = Booking | { id: Id; version: Booking['version'] };

/** A booking keeps its occupant when it moves. */
function moveTo(wish: NewBooking, rest: Rest): Move {
  const { occupant: _, ...to } = wish;
  return rest === 'release' ? to : { ...to, rest };
}

const idle: Progress = { step: 'idle' };

/** The whole of it: what was before is what undoing goes back to. */
const inFull = (booking: Movable): Promise<Booking> => ('floor' in booking ? Promise.resolve(booking) : bookings.find(booking.id));

const isAt = (booking: Booking, wish: NewBooking): boolean =>
  booking.state === 'placed' &&
  booking.workplace === wish.workplace &&
  ('from' in wish
    ? Date.parse(booking.from) === Date.parse(wish.from) && Date.parse(booking.until) === Date.parse(wish.until)
    : booking.date === wish.date && booking.dayPart === wish.dayPart);

/** A move whose answer was lost has been done when the booking stands as it was wished, one version further. */
async function doneBefore(cause: unknown, { id, version }: Movable, wish: NewBooking): Promise<Booking> {
  if (!(cause instanceof ProblemError) || cause.problem.status !== 412) throw cause;
  const now = await bookings.find(id);
  if (!isAt(now, wish) || Number(now.version) !== Number(version) + 1) throw cause;
  return now;
}

/** One wish at a time, one key per wish; about the outcome it says only what the service has said. */
export function useBooking(myId: Id | undefined, onSettled: (settled: Settled) => void) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress>(idle);
  const intent = useRef<{ wish: string; key: string } | null>(null);
  const busy = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => void (mounted.current = false);
  }, []);

  const keyFor = (wish: NewBooking) => {
    const text = JSON.stringify(wish);
    if (intent.current?.wish !== text) intent.current = { wish: text, key: crypto.randomUUID() };
    return intent.current.key;
  };

  const attempt = useCallback(
    async (wish: NewBooking, moving: Movable | null, rest: Rest, run: () => Promise<Booking>) => {
      if (busy.current) return;
      busy.current = true;
      setProgress({ step: 'busy', workplace: wish.workplace });
      let before: Booking | null = null;
      try {
        before = moving && (await inFull(moving));
        const booking = await run();
        intent.current = null;
        if (before) applyMoved(client, before, booking, myId);
        else applyPlaced(client, booking, booking.occupant === myId);
        makeStale(client, 'booked');
        setProgress(idle);
        onSettled({ booking, before, kept: rest === 'keep' });
      } catch (cause) {
        if (cause instanceof ProblemError) {
          intent.current = null;
          if (cause.problem.status === 409 || cause.problem.status === 412) makeStale(client, 'refused');
          setProgress(cause.problem.status === 401 ? idle : { step: 'refused', refused: { problem: cause.problem, wish } });
        } else if (cause instanceof NoAnswerError) setProgress({ step: 'unanswered', wish, moving: before ?? moving, rest });
        else throw cause;
      } finally {
        busy.current = false;
      }
    },
    [client, myId, onSettled],
  );

  return {
    progress,
    forget: useCallback(() => setProgress(idle), []),
    place: (wish: NewBooking) => attempt(wish, null, 'release', () => bookings.place(wish, keyFor(wish))),
    move: (booking: Movable, wish: NewBooking, rest: Rest = 'release') => {
      const isAgain = progress.step === 'unanswered';
      return attempt(wish, booking, rest, async () => {
        const asked = bookings.move(booking.id, booking.version, moveTo(wish, rest));
        return isAgain ? asked.catch((cause: unknown) => doneBefore(cause, booking, wish)) : asked;
      });
    },
  };
}
