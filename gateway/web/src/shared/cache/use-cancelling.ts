import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Booking, LocalDate } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { useSpeech } from '@shared/i18n/i18n';
import * as bookings from '@shared/resources/bookings';
import { knownName } from '@shared/resources/people';
import { makeStale } from '@shared/resources/stale';
import { hasBegun } from '@shared/time/interval';
import { spokenMoment } from '@shared/time/spoken-booking';
import { useToast } from '@shared/ui/Toast';
import { applyLeft, applyPlaced, applyReleased } from './availability-cache';

/** Gives a booking back, or the rest of it where its time runs, and offers to undo that; keeps what is shown in step. */
export function useCancelling(myId: string, today: LocalDate, now: number): (booking: Booking) => void {
  const client = useQueryClient();
  const speech = useSpeech();
  const toast = useToast();
  return useCallback(
    (booking) => {
      const { say } = speech;
      const fault = (cause: unknown) => {
        makeStale(client, 'refused');
        toast({ text: (cause instanceof ProblemError && cause.problem.detail) || say('book.fault'), isRefusal: true });
      };
      const mine = booking.occupant === myId;
      const name = mine ? 'self' : (knownName(client, booking.occupant) ?? say('panel.colleague'));
      const words = { label: booking.label, name, when: spokenMoment(speech, booking, today) };
      const undo = async (back: Promise<Booking>) => {
        applyPlaced(client, await back, mine);
        makeStale(client, 'booked');
        toast({ text: say('done.restored', words) });
      };
      const leave = async () => {
        applyLeft(client, await bookings.leave(booking.id), mine);
        makeStale(client, 'booked');
        toast({ text: say('done.left', words), undo: () => void undo(bookings.stay(booking.id)).catch(fault) });
      };
      const cancel = async () => {
        await bookings.cancel(booking.id);
        applyReleased(client, booking);
        makeStale(client, 'booked');
        toast({ text: say('done.cancelled', words), undo: () => void undo(bookings.restore(booking.id)).catch(fault) });
      };
      void (hasBegun(booking, now) ? leave() : cancel()).catch(fault);
    },
    [client, myId, now, speech, toast, today],
  );
}
