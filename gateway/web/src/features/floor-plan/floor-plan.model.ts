import type {
  Floor,
  FloorAvailability,
  Id,
  Presence,
  PresenceEntry,
  Workplace,
  WorkplaceAvailability,
} from '@shared/api/contract';
import { askedInterval, freePieces, overlaps, toInterval, type Interval, type When } from '@shared/time/interval';
import { boxOf, distance, sideOf, type Box, type Side } from './plan-geometry';

/** `unknown`: the answer has not come, or the site is closed that day. */
export type State = 'free' | 'partly' | 'taken' | 'mine' | 'closed' | 'unknown';
export type Relation = 'mate' | 'colleague';
export type Occupant = { relation: Relation; shortName: string; fullName: string; initials: string; person: Id };

/** What the plan and its list twin say of one workplace. */
export type Mark = {
  workplace: Workplace;
  state: State;
  occupants: Occupant[];
  /** The taken parts of what was asked, from 0 to 1. */
  takenParts: { from: number; until: number }[];
  /** Free at the start of what was asked, until this moment. */
  freeUntil: number | null;
  /** Taken at the start of what was asked, until this moment. */
  takenUntil: number | null;
  outside: boolean;
  /** The zone is open to me. */
  open: boolean;
  myBooking: Id | null;
  myInitials: string;
  settling: boolean;
  /** The zone that a room lies in: where its words may stand. */
  roomBox: Box | null;
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
  availability: FloorAvailability;
  presence: Presence | undefined;
  when: When;
  filter: Filter;
  now: number;
  myInitials: string;
  /** Being booked at this moment: not settled yet. */
  settling?: Id | null;
};

const NEAR_METRES = 6;

const known = (workplace: Workplace, all: Map<Id, WorkplaceAvailability>): WorkplaceAvailability =>
  all.get(workplace.id) ?? { workplace: workplace.id, state: 'free', taken: [], bookable: true };

function closedNow(workplace: Workplace, there: WorkplaceAvailability, asked: Interval): boolean {
  if (there.state === 'closed') return true;
  const { closed } = workplace;
  if (!closed) return false;
  const from = closed.from ? Date.parse(closed.from) : -Infinity;
  const until = closed.until ? Date.parse(closed.until) : Infinity;
  return overlaps(asked, { from, until });
}

function stateOf(there: WorkplaceAvailability, asked: Interval, taken: Interval[], closed: boolean): State {
  if (there.taken.some((piece) => piece.mine && overlaps(asked, toInterval(piece)))) return 'mine';
  if (closed) return 'closed';
  if (!taken.some((piece) => overlaps(asked, piece))) return 'free';
  return freePieces(asked, taken).length > 0 ? 'partly' : 'taken';
}

function parts(asked: Interval, taken: Interval[]) {
  const length = asked.until - asked.from;
  return taken
    .filter((piece) => overlaps(asked, piece))
    .map((piece) => ({
      from: Math.max(0, (piece.from - asked.from) / length),
      until: Math.min(1, (piece.until - asked.from) / length),
    }));
}

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

function startOf(asked: Interval, taken: Interval[]) {
  const free = freePieces(asked, taken)[0];
  if (!free) return { freeUntil: null, takenUntil: asked.until };
  return free.from === asked.from ? { freeUntil: free.until, takenUntil: null } : { freeUntil: null, takenUntil: free.from };
}

function boxOfZone(floor: Floor, workplace: Workplace): Box | null {
  const zone = floor.zones.find((one) => one.id === workplace.zone);
  return zone ? boxOf(zone.outline) : null;
}

const unknown = (workplace: Workplace, myInitials: string): Mark => ({
  workplace,
  state: 'unknown',
  occupants: [],
  takenParts: [],
  freeUntil: null,
  takenUntil: null,
  outside: false,
  open: true,
  myBooking: null,
  myInitials,
  settling: false,
  roomBox: null,
});

/** A mark for every workplace, in the order of their labels. */
export function marksOf(scene: Scene): Mark[] {
  const { floor, availability, when, now } = scene;
  const asked = askedInterval(availability, when, now) ?? askedInterval(availability, when, 0);
  if (!asked) return floor.workplaces.map((workplace) => unknown(workplace, scene.myInitials)).sort(byLabel);
  const all = new Map(availability.workplaces.map((one) => [one.workplace, one]));
  const sitting = occupantsByWorkplace(scene, asked);
  const marks = floor.workplaces.map((workplace): Mark => {
    const there = known(workplace, all);
    const taken = there.taken.map(toInterval);
    const mine = there.taken.find((piece) => piece.mine && overlaps(asked, toInterval(piece)));
    return {
      workplace,
      state: stateOf(there, asked, taken, closedNow(workplace, there, asked)),
      occupants: sitting.get(workplace.id) ?? [],
      takenParts: parts(asked, taken),
      ...startOf(asked, taken),
      outside: false,
      open: there.bookable,
      myBooking: mine?.booking ?? null,
      myInitials: scene.myInitials,
      settling: scene.settling === workplace.id,
      roomBox: workplace.kind === 'room' ? boxOfZone(floor, workplace) : null,
    };
  });
  return filtered(marks, scene.filter).sort(byLabel);
}

const labels = new Intl.Collator('nl', { numeric: true });
export const byLabel = (a: Mark, b: Mark) => labels.compare(a.workplace.label, b.workplace.label);

/** The widest free part of what was asked: its middle and its share, from 0 to 1. */
export function freePlace({ takenParts }: Mark): { middle: number; share: number } {
  let best = { middle: 0.5, share: 0 };
  let from = 0;
  for (const part of [...takenParts].sort((a, b) => a.from - b.from).concat({ from: 1, until: 1 })) {
    if (part.from - from > best.share) best = { middle: (from + part.from) / 2, share: part.from - from };
    from = Math.max(from, part.until);
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

export const isFiltering = (filter: Filter) =>
  filter.amenities.length > 0 || filter.zone !== null || filter.onlyFree || filter.nearTeam;

/** Rooms and booths speak of the moment at which the asked time begins. */
export function lookOf(mark: Mark): State {
  const byStart = mark.workplace.kind === 'room' || mark.workplace.kind === 'booth';
  if (mark.state !== 'partly' || !byStart) return mark.state;
  return mark.freeUntil === null ? 'taken' : 'free';
}

export type Counts = Record<State, number> & { outside: number; desks: number };

/** Desks per state inside the filter: the numbers of the legend. */
export function countDesks(marks: Mark[]): Counts {
  const counts: Counts = { free: 0, partly: 0, taken: 0, mine: 0, closed: 0, unknown: 0, outside: 0, desks: 0 };
  for (const mark of marks) {
    if (mark.workplace.kind !== 'desk') continue;
    counts.desks += 1;
    if (mark.outside) counts.outside += 1;
    else counts[mark.state] += 1;
  }
  return counts;
}

export type Neighbour = Occupant & { side: Side };

const order: Side[] = ['left', 'opposite', 'right'];

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
