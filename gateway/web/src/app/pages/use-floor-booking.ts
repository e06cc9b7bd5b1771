import { useCallback } from 'react';
import { useBooking, useCancelling, type Moved } from '@features/booking/use-booking';
import type { Booking, Floor, Id, LocalDate } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { useSpeech } from '@shared/i18n/i18n';
import { spokenDate } from '@shared/time/spoken';
import { useToast } from '@shared/ui/Toast';
import type { ChangeAddress } from './floor-address';

type Here = { me: Id; floor: Floor; today: LocalDate; onAddress: ChangeAddress };

/** Booking on this page, with what is said afterwards and how it is undone. */
export function useFloorBooking({ me, today, onAddress }: Here) {
  const speech = useSpeech();
  const { say } = speech;
  const toast = useToast();
  const cancelling = useCancelling();
  const day = useCallback((date: LocalDate) => (date === today ? say('strip.today') : spokenDate(speech, date)), [say, speech, today]);
  const tellFault = useCallback(
    (cause: unknown) => toast({ text: (cause instanceof ProblemError && cause.problem.detail) || say('book.fault') }),
    [say, toast],
  );

  const settled = useCallback(
    (booking: Booking, before: Booking | Moved | null) => {
      onAddress({ moving: null }, 'replace');
      const released = before && 'label' in before && before.label !== booking.label ? before.label : null;
      const mine = booking.occupant === me;
      const text = released
        ? say('done.swapped', { label: booking.label, day: day(booking.date), other: released })
        : say(before ? 'done.changed' : mine ? 'done.booked' : 'done.bookedFor', { label: booking.label, day: day(booking.date) });
      toast(before ? { text } : { text, undo: () => void cancelling.cancel(booking).catch(tellFault) });
    },
    [cancelling, day, me, onAddress, say, tellFault, toast],
  );
  const booking = useBooking(me, settled);

  const cancel = (one: Booking) =>
    void cancelling
      .cancel(one)
      .then(() =>
        toast({
          text: say('done.cancelled', { label: one.label, day: day(one.date) }),
          undo: () => void cancelling.restore(one, one.occupant === me).catch(tellFault),
        }),
      )
      .catch(tellFault);
  return { ...booking, cancel };
}
