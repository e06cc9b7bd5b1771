import { useCallback, useEffect, useRef } from 'react';
import { useBooking } from '@features/booking/use-booking';
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
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => void (here.current = false);
  }, []);
  const settled = useCallback(
    (booking: Booking, before: Booking | null) => {
      onAddress({ moving: null, ...(booking.floor === floor ? { workplace: booking.workplace } : {}) }, 'replace');
      const said = (now: Booking, was: Booking | null) => {
        const words = { label: now.label, day: now.date === today ? say('strip.today') : spokenDate(speech, now.date), other: was?.label ?? '' };
        if (now.occupant !== me) return say('done.bookedFor', words);
        if (!was) return say('done.booked', words);
        return say(was.workplace === now.workplace ? 'done.changed' : 'done.swapped', words);
      };
      const refused = (cause: unknown) => {
        const problem = cause instanceof ProblemError ? cause.problem : null;
        const isKept = problem?.status === 409 && problem.code !== 'already-cancelled';
        const reason = problem ? problem.detail || say('undo.failed') : say('undo.unanswered');
        toast({ text: isKept ? say('undo.refused', { reason, label: booking.label }) : reason, isRefusal: true });
      };
      const undo = async (was: Booking) => {
        const back = await moveBack(booking, was);
        toast({ text: said(back, booking) });
        if (here.current && back.floor === floor) onAddress({ workplace: back.workplace }, 'replace');
      };
      toast({ text: said(booking, before), undo: () => (before ? void undo(before).catch(refused) : cancel(booking)) });
    },
    [cancel, floor, me, moveBack, onAddress, say, speech, toast, today],
  );
  const booking = useBooking(me, settled);
  return { ...booking, cancel };
}
