import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useBooking, type Settled } from '@features/booking/use-booking';
import type { Booking, Floor, LocalDate, Me, Site } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { useCancelling } from '@shared/cache/use-cancelling';
import { useMovingBack } from '@shared/cache/use-moving-back';
import { useSpeech } from '@shared/i18n/i18n';
import { spokenPlace } from '@shared/places/spoken-place';
import { knownName } from '@shared/resources/people';
import { ofSites } from '@shared/resources/sites';
import { freePieces, toInterval } from '@shared/time/interval';
import { spokenMoment, spokenTime, spokenTimes } from '@shared/time/spoken-booking';
import { useToast } from '@shared/ui/Toast';
import type { ChangeAddress } from './floor-address';

type Here = { site: Site; floor: Floor; me: Me; today: LocalDate; now: number; onAddress: ChangeAddress };

/** Booking on this page, with what is said afterwards and how it is undone. */
export function useFloorBooking({ me, site, floor, today, now, onAddress }: Here) {
  const speech = useSpeech();
  const { say } = speech;
  const toast = useToast();
  const client = useQueryClient();
  const sites = useQuery(ofSites()).data;
  const cancel = useCancelling(me.id, today, now);
  const moveBack = useMovingBack(me.id);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => void (here.current = false);
  }, []);
  const placeOf = useCallback(
    (booking: Booking) => spokenPlace(speech, booking, sites ?? [], { site: site.id, floor: floor.id }),
    [speech, sites, site.id, floor.id],
  );
  const settled = useCallback(
    ({ booking, before, kept }: Settled) => {
      onAddress({ moving: null, occupant: null, ...(booking.floor === floor.id ? { workplace: booking.workplace } : {}) }, 'replace');
      const name = (one: Booking) => (one.occupant === me.id ? 'self' : (knownName(client, one.occupant) ?? say('panel.colleague')));
      const said = (now: Booking, was: Booking | null, keepsRest: boolean) => {
        const words = { label: placeOf(now), name: name(now), when: spokenMoment(speech, now, today) };
        if (!was) return say('done.booked', words);
        if (was.workplace === now.workplace) return say('done.changed', words);
        const rest = keepsRest ? freePieces(toInterval(was), [toInterval(now)]) : [];
        if (rest.length > 0) return say('done.kept', { ...words, other: placeOf(was), times: spokenTimes(speech, rest, was.timeZone) });
        const sameTime = was.from === now.from && was.until === now.until;
        return say('done.swapped', {
          ...words,
          other: placeOf(was),
          was: sameTime ? 'same' : was.date === now.date ? spokenTime(speech, was) : spokenMoment(speech, was, today),
        });
      };
      const refused = (cause: unknown) => {
        const problem = cause instanceof ProblemError ? cause.problem : null;
        const isKept = problem?.status === 409 && problem.code !== 'already-cancelled';
        const reason = problem ? problem.detail || say('undo.failed') : say('undo.unanswered');
        toast({
          text: isKept ? say('undo.refused', { reason, label: placeOf(booking), when: spokenMoment(speech, booking, today) }) : reason,
          isRefusal: true,
        });
      };
      const undo = async (was: Booking) => {
        const back = await moveBack(booking, was);
        toast({ text: said(back, kept ? null : booking, false) });
        if (here.current && back.floor === floor.id) onAddress({ workplace: back.workplace }, 'replace');
      };
      toast({ text: said(booking, before, kept), undo: () => (before ? void undo(before).catch(refused) : cancel(booking)) });
    },
    [cancel, client, floor.id, me.id, moveBack, onAddress, placeOf, say, speech, toast, today],
  );
  const booking = useBooking(me.id, settled);
  return { ...booking, cancel, placeOf };
}
