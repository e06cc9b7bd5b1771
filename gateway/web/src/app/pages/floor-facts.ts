import type { MateHere, RoomFree } from '@features/booking/FloorNow';
import { countDesks, lookOf, type Mark } from '@features/floor-plan/floor-plan.model';
import { distance } from '@features/floor-plan/plan-geometry';
import { spokenState } from '@features/floor-plan/spoken-mark';
import type { Booking, Floor, FloorAvailability, Id } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';

/** The nearest place of the same kind that is free and open to me, with the same amenities where that is possible. */
export function nearestFree(from: Mark, marks: Mark[]): { workplace: Id; label: string } | null {
  const { kind, place, amenities } = from.workplace;
  const lacks = (mark: Mark) => amenities.filter((amenity) => !mark.workplace.amenities.includes(amenity)).length;
  const best = marks
    .filter((mark) => mark.state === 'free' && mark.open && mark.workplace.kind === kind && mark !== from)
    .sort((a, b) => lacks(a) - lacks(b) || distance(a.workplace.place, place) - distance(b.workplace.place, place))[0];
  return best ? { workplace: best.workplace.id, label: best.workplace.label } : null;
}

type Facts = { floor: Floor; marks: Mark[]; mine: Booking[]; day: FloorAvailability | undefined; speech: Speech; zoneName: (id: Id | undefined) => string };

export function floorNow({ floor, marks, mine, day, speech, zoneName }: Facts) {
  const counts = countDesks(marks);
  const seat = mine.find((one) => one.floor === floor.id && one.state === 'placed');
  const mates: MateHere[] = marks.flatMap((mark) =>
    mark.occupants
      .filter((one) => one.relation === 'mate' && mark.workplace.kind === 'desk')
      .map((one) => ({ person: one.person, name: one.fullName, initials: one.initials, label: mark.workplace.label, workplace: mark.workplace.id })),
  );
  const rooms: RoomFree[] = marks
    .filter((mark) => mark.workplace.kind === 'room' && lookOf(mark) === 'free')
    .map((mark) => ({
      workplace: mark.workplace.id,
      label: mark.workplace.label,
      capacity: mark.workplace.capacity,
      answer: spokenState(speech, mark, floor.timeZone),
    }));
  return {
    free: counts.free,
    partly: counts.partly,
    desks: counts.desks,
    closedBecause: day && !day.opening ? speech.say('now.closed', { reason: speech.of(day.closedBecause) || 'none' }) : null,
    mine: seat ? { label: seat.label, where: zoneName(seat.zone), workplace: seat.workplace } : null,
    mates,
    rooms,
  };
}
