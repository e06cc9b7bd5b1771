import type { Mark, Occupant } from './floor-plan.model';

const samePart = (a: Mark['takenParts'][number], b: Mark['takenParts'][number] | undefined) => a.from === b?.from && a.until === b.until;
const sameOccupant = (a: Occupant, b: Occupant | undefined) => a.person === b?.person && a.shortName === b.shortName && a.relation === b.relation;

/** Nothing about this workplace looks or reads differently: it need not be drawn again. */
export function sameMark(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.workplace === b.workplace &&
      a.state === b.state &&
      a.outside === b.outside &&
      a.open === b.open &&
      a.settling === b.settling &&
      a.myBooking === b.myBooking &&
      a.myInitials === b.myInitials &&
      a.freeUntil === b.freeUntil &&
      a.takenUntil === b.takenUntil &&
      a.takenParts.length === b.takenParts.length &&
      a.takenParts.every((part, index) => samePart(part, b.takenParts[index])) &&
      a.occupants.length === b.occupants.length &&
      a.occupants.every((one, index) => sameOccupant(one, b.occupants[index])))
  );
}
