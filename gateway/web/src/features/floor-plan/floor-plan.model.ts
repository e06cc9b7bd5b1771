import type { Floor, FloorAvailability, Id, Presence, PresenceEntry, Workplace } from '@shared/api/contract';
import type { TimeAnswer } from '@shared/availability/time-answer';
import { takenParts, workplaceAnswer, type State, type WorkplaceAnswer } from '@shared/availability/workplace-answer';
import { overlaps, toInterval, type Interval } from '@shared/time/interval';
import { distance, sideOf, type Side } from './plan-geometry';

export type Relation = 'mate' | 'colleague';
export type Occupant = { relation: Relation; shortName: string; fullName: string; initials: string; person: Id };

/** What the plan and its list twin say of one workplace. */
export type Mark = {
  workplace: Workplace;
  /** Of the whole chosen time: all that is drawn, said and counted of this workplace is read from it. */
  answer: WorkplaceAnswer;
  state: State;
  occupants: Occupant[];
  outside: boolean;
  myBooking: Id | null;
  myInitials: string;
  settling: boolean;
};

export type Filter = {
  amenities: string[];
  zone: string | null;
  onlyFree: boolean;
  nearTeam: boolean;
};

export const noFilter: Filter = { amenities: [], zone: null, onlyFree: false, nearTeam: false };

export type Scene = {
  floor: Floor;
  /** What the chosen time comes to on that day. */
  time: TimeAnswer;
  /** The floor on that day, if it is known. */
  availability: FloorAvailability | undefined;
  presence: Presence | undefined;
  filter: Filter;
  myInitials: string;
  /** Being booked at this moment: not settled yet. */
  settling?: Id | null;
  /** Booked for somebody else. */
  forOther?: boolean;
};

const NEAR_METRES = 6;

const everyone = (presence: Presence | undefined): PresenceEntry[] => presence?.teams.flatMap((team) => team.people) ?? [];

/** Given names that more than one person on this floor has. */
function doubles(entries: PresenceEntry[]): Set<string> {
  const seen = new Map<string, Id>();
  const twice = new Set<string>();
  for (const { person } of entries) {
    const first = seen.get(person.givenName);
    if (first !== undefined && first !== person.id) twice.add(person.givenName);
    seen.set(person.givenName, person.id);
  }
  return twice;
}

export function shortName(person: { givenName: string; familyName: string }, twice: Set<string>): string {
  if (!twice.has(person.givenName)) return person.givenName;
  const last = person.familyName.split(' ').at(-1) ?? '';
  return `${person.givenName} ${last.charAt(0)}.`;
}

function occupantsByWorkplace(scene: Scene, asked: Interval): Map<Id, Occupant[]> {
  const entries = everyone(scene.presence).filter((entry) => entry.floor === scene.floor.id);
  const twice = doubles(entries);
  const found = new Map<Id, Occupant[]>();
  for (const entry of entries) {
    if (entry.person.me || !overlaps(asked, toInterval(entry))) continue;
    const { person } = entry;
    const occupant: Occupant = {
      relation: person.mate ? 'mate' : 'colleague',
      shortName: shortName(person, twice),
      fullName: person.displayName,
      initials: person.initials,
      person: person.id,
    };
    found.set(entry.workplace, [...(found.get(entry.workplace) ?? []), occupant]);
  }
  return found;
}

/** A mark for every workplace, in the order of their labels. */
export function marksOf(scene: Scene): Mark[] {
  const { floor, availability, time, forOther = false } = scene;
  const all = new Map(availability?.workplaces.map((one) => [one.workplace, one]));
  const sitting = time.asked ? occupantsByWorkplace(scene, time.asked) : new Map<Id, Occupant[]>();
  const marks = floor.workplaces.map((workplace): Mark => {
    const there = all.get(workplace.id);
    const answer = workplaceAnswer({ time, workplace, there, forOther });
    return {
      workplace,
      answer,
      state: answer.state,
      occupants: sitting.get(workplace.id) ?? [],
      outside: false,
      myBooking: there?.taken.find((piece) => piece.mine && time.asked && overlaps(time.asked, toInterval(piece)))?.booking ?? null,
      myInitials: scene.myInitials,
      settling: scene.settling === workplace.id,
    };
  });
  return filtered(marks, scene.filter).sort(byLabel);
}

const labels = new Intl.Collator('nl', { numeric: true });
export const byLabel = (a: Mark, b: Mark) => labels.compare(a.workplace.label, b.workplace.label);

/** The widest free part of what was asked: its middle and its share, from 0 to 1. */
export function freePlace({ answer }: Mark): { middle: number; share: number } {
  let best = { middle: 0.5, share: 0 };
  let from = 0;
  for (const part of takenParts(answer).concat({ from: 1, until: 1 })) {
    if (part.from - from > best.share) best = { middle: (from + part.from) / 2, share: part.from - from };
    from = part.until;
  }
  return best;
}

const hasSpace = (mark: Mark) => mark.state === 'free' || mark.state === 'partly';
const isMate = (mark: Mark) => mark.occupants.some((one) => one.relation === 'mate');

function filtered(marks: Mark[], filter: Filter): Mark[] {
  const mates = filter.nearTeam ? marks.filter(isMate).map((mark) => mark.workplace.place) : [];
  const inside = ({ workplace, ...mark }: Mark) =>
    mark.state === 'mine' ||
    (filter.amenities.every((amenity) => workplace.amenities.includes(amenity)) &&
      (!filter.zone || workplace.zone === filter.zone) &&
      (!filter.onlyFree || hasSpace({ workplace, ...mark })) &&
      (!filter.nearTeam || mates.some((mate) => distance(mate, workplace.place) <= NEAR_METRES)));
  return marks.map((mark) => ({ ...mark, outside: !inside(mark) }));
}

export const isFiltering = (filter: Filter) => filter.amenities.length > 0 || filter.zone !== null || filter.onlyFree || filter.nearTeam;

/** How it is drawn: what cannot be had for a reason of day or zone is hatched, and out of use has its tool. */
export type Look = Exclude<State, 'over' | 'beyond' | 'reserved'> | 'unavailable';

export function lookOf({ answer }: Mark): Look {
  if (answer.state === 'over' || answer.state === 'beyond' || answer.state === 'reserved') return 'unavailable';
  return answer.state === 'closed' && answer.closed !== 'workplace' ? 'unavailable' : answer.state;
}

export type Neighbour = Occupant & { side: Side };

const order: Side[] = ['left', 'above', 'opposite', 'right', 'below'];

/** Who would sit next to you at this desk, as far as you may know. */
export function neighboursOf(mark: Mark, marks: Mark[]): Neighbour[] {
  if (mark.workplace.kind !== 'desk') return [];
  return marks
    .filter((other) => other.workplace.kind === 'desk' && other.workplace.id !== mark.workplace.id)
    .flatMap((other) => {
      const side = other.occupants.length > 0 ? sideOf(mark.workplace, other.workplace) : null;
      return side ? [{ ...other.occupants[0]!, side }] : [];
    })
    .sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side))
    .slice(0, 3);
}
