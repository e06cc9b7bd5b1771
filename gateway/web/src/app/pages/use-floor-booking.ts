import { useCallback } from 'react';
import { useBooking, type Moved } from '@features/booking/use-booking';
import type { Booking, Id, LocalDate } from '@shared/api/contract';
import { useCancelling } from '@shared/cache/use-cancelling';
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
  const settled = useCallback(
    (booking: Booking, before: Booking | Moved | null) => {
      onAddress({ moving: null, ...(booking.floor === floor ? { workplace: booking.workplace } : {}) }, 'replace');
      const day = booking.date === today ? say('strip.today') : spokenDate(speech, booking.date);
      const released = before && 'label' in before && before.label !== booking.label ? before.label : null;
      const mine = booking.occupant === me;
      const text = released
        ? say('done.swapped', { label: booking.label, day, other: released })
        : say(before ? 'done.changed' : mine ? 'done.booked' : 'done.bookedFor', { label: booking.label, day });
      toast(before ? { text } : { text, undo: () => cancel(booking) });
    },
    [cancel, floor, me, onAddress, say, speech, toast, today],
  );
  const booking = useBooking(me, settled);
  return { ...booking, cancel };
}
