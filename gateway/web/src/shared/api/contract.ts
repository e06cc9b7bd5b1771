/** What the two services say, as their OpenAPI documents describe it. */
export type Id = string;
/** `2026-11-24T07:30:00Z` */
export type Instant = string;
/** `2026-11-24`, local to the site */
export type LocalDate = string;
/** `08:30`, local to the site */
export type LocalTime = string;
export type Bilingual = { nl: string; en: string };
export type DayPart = 'morning' | 'afternoon' | 'whole-day';
export type Kind = 'desk' | 'room' | 'booth' | 'parking';
export type Sharing = 'team' | 'everyone' | 'nobody';
export type Page<T> = { items: T[]; next?: string };
export type Span = { from: Instant; until: Instant };

/** `own`: a zone on it is for my own team or organisation. */
export type FloorSummary = { id: Id; label: string; name: Bilingual; ordinal: number; desks: number; rooms: number; own?: boolean };

export type Site = {
  id: Id;
  name: string;
  address?: string;
  timeZone: string;
  openingHours: { day: string; from: LocalTime; until: LocalTime }[];
  closingDays: { date: LocalDate; name: Bilingual }[];
  floors: FloorSummary[];
  houseRules: { horizonDays: number; longestMinutes: Partial<Record<Kind, number>>; dayParts: { middayAt: LocalTime } };
};

export type Zone = {
  id: Id;
  name: Bilingual;
  wash: number;
  outline: [number, number][];
  openTo?: { teams?: string[]; organisations?: string[] };
  mine?: boolean;
};

export type Place = { x: number; y: number; width: number; depth: number; rotation: number };
export type Seat = { x: number; y: number; rotation: number };

export type Workplace = {
  id: Id;
  label: string;
  kind: Kind;
  parking?: string;
  zone?: Id;
  capacity: number;
  amenities: string[];
  closed?: { reason: Bilingual; from?: Instant; until?: Instant } | null;
  place: Place;
  seats: Seat[];
};

export type Floor = {
  id: Id;
  site: Id;
  label: string;
  name: Bilingual;
  ordinal: number;
  revision: number | string;
  timeZone: string;
  plan: { widthMetres: number; heightMetres: number; northDegrees: number; drawing: string };
  zones: Zone[];
  workplaces: Workplace[];
};

export type Taken = Span & { mine?: boolean; booking?: Id };

export type WorkplaceAvailability = {
  workplace: Id;
  state: 'free' | 'partly' | 'taken' | 'closed';
  taken: Taken[];
  bookable: boolean;
  matches?: boolean;
};

export type FloorAvailability = {
  floor: Id;
  site: Id;
  date: LocalDate;
  timeZone: string;
  asOf: Instant;
  stream?: string;
  opening: { from: LocalTime; until: LocalTime } | null;
  closedBecause?: Bilingual;
  /** Not of the service: this answer was kept from before the connection went. */
  kept?: boolean;
  dayParts?: Partial<Record<DayPart, Span>>;
  workplaces: WorkplaceAvailability[];
};

export type WorkplaceDays = {
  workplace: Id;
  timeZone: string;
  days: { date: LocalDate; open: boolean; taken: Taken[]; freeWholeDay: boolean }[];
};

/** How many of a kind there are, and how many of them have a booking that day, however short. */
export type KindCount = { kind: Kind; parking?: string; workplaces: number; taken: number };

export type SiteDay = { date: LocalDate; open: boolean; holiday?: Bilingual; desks: number; desksTaken: number; kinds?: KindCount[] };

export type Booking = {
  id: Id;
  workplace: Id;
  label: string;
  kind: Kind;
  site: Id;
  floor: Id;
  zone?: Id;
  occupant: Id;
  booker: Id;
  from: Instant;
  until: Instant;
  timeZone: string;
  date: LocalDate;
  dayPart: DayPart | 'hours';
  state: 'placed' | 'cancelled';
  placedAt: Instant;
  cancelledAt?: Instant;
  /** Why the house itself cancelled it; absent when somebody did. */
  cancelledBecause?: 'occupant-left';
  version: number | string;
  /** In the answer to a move that asked for it: what its rest became, or what was given up with it. */
  rest?: Booking[];
};

/** For whom whoever asks may book. */
export type Occupants = { forWhom: 'everybody' | 'own-team' | 'oneself'; team?: Id };

export type NewBooking = { workplace: Id; occupant?: Id } & ({ from: Instant; until: Instant } | { date: LocalDate; dayPart: DayPart });

export type TeamRef = { id: Id; name: string };

export type PersonSummary = {
  id: Id;
  displayName: string;
  givenName: string;
  familyName: string;
  initials: string;
  team?: TeamRef | Id;
};

export type Me = Omit<PersonSummary, 'team'> & {
  team?: TeamRef;
  domain?: TeamRef;
  organisation?: TeamRef;
  roles: string[];
  sharing: Sharing;
  homeSite?: Id;
  firstResponder?: boolean;
};

export type PresentPerson = PersonSummary & { mate: boolean; me: boolean };

export type PresenceEntry = {
  person: PresentPerson;
  booking: Id;
  site: Id;
  floor: Id;
  zone?: Id;
  workplace: Id;
  kind: Kind;
  from: Instant;
  until: Instant;
  dayParts: DayPart[];
};

/** A zone or a workplace by its name; a workplace's label is the same in both languages. */
export type FoundPlace = {
  id: Id;
  kind: Kind | 'zone';
  name: Bilingual;
  capacity?: number;
  parking?: string;
  zone?: { id: Id; name: Bilingual };
  floor: { id: Id; label: string; name: Bilingual };
  site: { id: Id; name: string };
};

/** Where one person is on some days; not visible: not shared with whoever asks. */
export type Whereabouts = { visible: boolean; items: PresenceEntry[] };

export type Counts = { morning: number; afternoon: number; total: number };

export type TeamPresence = {
  team: TeamRef & { domain?: unknown };
  mine: boolean;
  count: Counts | null;
  fewerThan: number | null;
  people: PresenceEntry[];
};

export type Presence = { site: Id; date: LocalDate; counts: Counts; teams: TeamPresence[]; stream?: string };
export type PresenceDay = { date: LocalDate; mates: number } & Counts;

/** In what an alternative is not what was wanted. */
export type Difference = 'place' | 'floor' | 'site' | 'size' | 'time' | 'day';

export type Alternative = Span & {
  differs: Difference[];
  workplace: Id;
  label: string;
  capacity: number;
  site: Id;
  siteName: string;
  floor: Id;
  floorName: Bilingual;
  zone: Id;
  /** On foot from the wanted place, on its floor. */
  distanceMetres?: number;
};

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  facts?: Record<string, unknown>;
  findings?: { field: string; code: string; message: string }[];
  alternatives?: Alternative[];
};

export type Session =
  | { signedIn: true; csrf: { header: string; token: string }; expiresAt?: Instant; signOut: string }
  | { signedIn: false; signIn: string };
