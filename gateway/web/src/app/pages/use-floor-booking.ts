import { useCallback } from 'react';
import { useBooking, type Moved } from '@features/booking/use-booking';
import type { Booking, Id, LocalDate } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { useCancelling } from '@shared/cache/use-cancelling';
import { useMovingBack } from '@shared/cache/use-moving-back';
import { useSpeech } from '@shared/i18n/i18n';
import { spokenDate } from '@shared/time/spoken';
import { useToast } from '@shared/ui/Toast';
import type { ChangeAddress } from './floor-address';

type Here = { me: Id; floor: Id; today: LocalDate; onAddress: ChangeAddress };

/** Booking on this page, with what is said afterwards and how it is undone. */
export function useFloorBooking({ me, floor, today, onAddress }: Here) {
  const speech = useSpeech();
  const { say } = speech;
  const toast = useToast();
  const cancel = useCancelling(me, today);
  const moveBack = useMovingBack(me);
  const settled = useCallback(
    (booking: Booking, before: Booking | Moved | null) => {
      onAddress({ moving: null, ...(booking.floor === floor ? { workplace: booking.workplace } : {}) }, 'replace');
      const day = booking.date === today ? say('strip.today') : spokenDate(speech, booking.date);
      const released = before && 'label' in before && before.label !== booking.label ? before.label : null;
      const mine = booking.occupant === me;
      const text = released
        ? say('done.swapped', { label: booking.label, day, other: released })
        : say(before ? 'done.changed' : mine ? 'done.booked' : 'done.bookedFor', { label: booking.label, day });
      const fault = (cause: unknown) => toast({ text: (cause instanceof ProblemError && cause.problem.detail) || say('book.fault') });
      const undo = async (was: Booking) => {
        const back = await moveBack(booking, was);
        if (back.floor === floor) onAddress({ workplace: back.workplace }, 'replace');
      };
      if (!before) toast({ text, undo: () => cancel(booking) });
      else toast('floor' in before ? { text, undo: () => void undo(before).catch(fault) } : { text });
    },
    [cancel, floor, me, moveBack, onAddress, say, speech, toast, today],
  );
  const booking = useBooking(me, settled);
  return { ...booking, cancel };
}
