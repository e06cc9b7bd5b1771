import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { marksOf } from '@features/floor-plan/floor-plan.model';
import { spokenFilter } from '@features/floor-plan/spoken-counts';
import type { Floor, FloorAvailability, Id, LocalDate, Presence, Site } from '@shared/api/contract';
import { NoAnswerError } from '@shared/api/http';
import { useOnline } from '@shared/api/use-online';
import { timeAnswer, unknownDay, type NotKnown } from '@shared/availability/time-answer';
import { useSpeech } from '@shared/i18n/i18n';
import { ofMyDay } from '@shared/resources/my-bookings';
import { onDay } from '@shared/time/spoken';
import { useAmenityWord } from '@shared/ui/amenity-word';
import type { LiveState } from '../live/live-stream';
import { useSession } from '../session/session-context';
import type { ChangeAddress, FloorAddress } from './floor-address';
import { useFloorBooking } from './use-floor-booking';
import { useMovingBooking } from './use-moving-booking';
import { useOccupant } from './use-occupant';

export type FloorViewProps = {
  site: Site;
  floor: Floor;
  drawing: string | undefined;
  date: LocalDate;
  today: LocalDate;
  now: number;
  availability: UseQueryResult<FloorAvailability>;
  presence: Presence | undefined;
  live: LiveState;
  address: FloorAddress;
  onAddress: ChangeAddress;
};

const whyMissing = ({ isError, failureReason }: UseQueryResult<FloorAvailability>, online: boolean): NotKnown => {
  if (!online || failureReason instanceof NoAnswerError) return 'offline';
  return isError ? 'failed' : 'waiting';
};

/** All that the page knows of the floor on its day; each part of the page takes from it what it shows. */
export function useShowing(given: FloorViewProps) {
  const { site, floor, date, today, now, availability, presence, address, onAddress } = given;
  const speech = useSpeech();
  const { me } = useSession();
  const online = useOnline();
  /** Opened by the person, not by the address: then the focus follows. */
  const [byHand, setByHand] = useState(false);
  const forWhom = useOccupant(me, address, onAddress);
  /** What whoever looks has booked on this day, for oneself and for others. */
  const booked = useQuery(ofMyDay(date, site.timeZone)).data ?? [];
  const moving = useMovingBooking(address.moving, now);
  const { data: known } = availability;
  const missing = whyMissing(availability, online);
  const time = useMemo(
    () => timeAnswer({ site, date, when: address.when, now, day: known, missing }),
    [site, date, address.when, now, known, missing],
  );
  const day = known ?? unknownDay(site, floor.id, date);
  const booking = useFloorBooking({ me, site, floor, today, now, onAddress });
  const forOther = moving ? moving.occupant !== me.id : forWhom.occupant !== null;
  const settling = booking.progress.step === 'busy' ? booking.progress.workplace : null;
  const marks = useMemo(
    () => marksOf({ floor, time, availability: known, presence, filter: address.filter, myInitials: me.initials, settling, forOther }),
    [floor, time, known, presence, address.filter, me.initials, settling, forOther],
  );
  const chosen = marks.find((mark) => mark.workplace.id === address.workplace) ?? null;
  const amenityWord = useAmenityWord();
  const spokenDay = onDay(speech, date, today);
  /** The place that the address names, but not on this day; else what a filter leaves, in a sentence. */
  const filtered =
    address.workplace !== null && !chosen
      ? speech.say('floor.notThere', { day: spokenDay })
      : spokenFilter({ speech, floor, filter: address.filter, marks, day: spokenDay, amenityWord });
  const choose = useCallback(
    (workplace: Id | null) => {
      booking.forget();
      setByHand(true);
      const before = address.workplace;
      onAddress({ workplace }, before && workplace ? 'replace' : 'push');
      if (!workplace && before) queueMicrotask(() => focusWorkplace(before));
    },
    [address.workplace, booking, onAddress],
  );
  return { ...given, me, online, byHand, forWhom, booked, moving, time, day, booking, marks, chosen, filtered, choose };
}

function focusWorkplace(id: Id) {
  const name = CSS.escape(id);
  document.querySelector<HTMLElement | SVGElement>(`[data-workplace="${name}"], [data-row="${name}"]`)?.focus({ preventScroll: true });
}

export const FloorContext = createContext<ReturnType<typeof useShowing> | null>(null);

export function useFloorShown() {
  const shown = useContext(FloorContext);
  if (!shown) throw new Error('no floor is shown here');
  return shown;
}
