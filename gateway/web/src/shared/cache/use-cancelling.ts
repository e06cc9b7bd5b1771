import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import * as bookings from '@shared/api/bookings';
import type { Booking, LocalDate } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { useSpeech } from '@shared/i18n/i18n';
import { spokenDate } from '@shared/time/spoken';
import { useToast } from '@shared/ui/Toast';
import { applyPlaced, applyReleased } from './availability-cache';

const touched = ['my-bookings', 'days', 'workplace-days', 'presence', 'presence-days', 'availability'];

/** Cancels a booking and offers to bring it back, keeping what is shown in step. */
export function useCancelling(myId: string, today: LocalDate): (booking: Booking) => void {
  const client = useQueryClient();
  const speech = useSpeech();
  const toast = useToast();
  return useCallback(
    (booking) => {
      const { say } = speech;
      const refresh = () => touched.forEach((key) => void client.invalidateQueries({ queryKey: [key] }));
      const fault = (cause: unknown) => toast({ text: (cause instanceof ProblemError && cause.problem.detail) || say('book.fault'), isRefusal: true });
      const restore = async () => {
        const back = await bookings.restore(booking.id);
        applyPlaced(client, back, back.occupant === myId);
        refresh();
      };
      const cancel = async () => {
        await bookings.cancel(booking.id);
        applyReleased(client, booking);
        refresh();
        const day = booking.date === today ? say('strip.today') : spokenDate(speech, booking.date);
        toast({ text: say('done.cancelled', { label: booking.label, day }), undo: () => void restore().catch(fault) });
      };
      void cancel().catch(fault);
    },
    [client, myId, speech, toast, today],
  );
}
