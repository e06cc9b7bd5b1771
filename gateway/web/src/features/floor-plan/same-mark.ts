import { sameAnswer } from '@shared/availability/workplace-answer';
import type { Mark, Occupant } from './floor-plan.model';

const sameOccupant = (a: Occupant, b: Occupant | undefined) =>
  a.person === b?.person && a.shortName === b.shortName && a.relation === b.relation;

/** Nothing about this workplace looks or reads differently: it need not be drawn again. */
export function sameMark(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.workplace === b.workplace &&
      a.outside === b.outside &&
      a.settling === b.settling &&
      a.myBooking === b.myBooking &&
      a.myInitials === b.myInitials &&
      a.occupants.length === b.occupants.length &&
      a.occupants.every((one, index) => sameOccupant(one, b.occupants[index])) &&
      sameAnswer(a.answer, b.answer))
  );
}
