import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Booking, LocalDate } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { useSpeech } from '@shared/i18n/i18n';
import * as bookings from '@shared/resources/bookings';
import { knownName } from '@shared/resources/people';
import { makeStale } from '@shared/resources/stale';
import { spokenMoment } from '@shared/time/spoken-booking';
import { useToast } from '@shared/ui/Toast';
import { applyPlaced, applyReleased } from './availability-cache';

/** Cancels a booking and offers to bring it back, keeping what is shown in step. */
export function useCancelling(myId: string, today: LocalDate): (booking: Booking) => void {
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
      const name = booking.occupant === myId ? 'self' : (knownName(client, booking.occupant) ?? say('panel.colleague'));
      const words = { label: booking.label, name, when: spokenMoment(speech, booking, today) };
      const restore = async () => {
        const back = await bookings.restore(booking.id);
        applyPlaced(client, back, back.occupant === myId);
        makeStale(client, 'booked');
        toast({ text: say('done.restored', words) });
      };
      const cancel = async () => {
        await bookings.cancel(booking.id);
        applyReleased(client, booking);
        makeStale(client, 'booked');
        toast({ text: say('done.cancelled', words), undo: () => void restore().catch(fault) });
      };
      void cancel().catch(fault);
    },
    [client, myId, speech, toast, today],
  );
}
