/** What the web app calls what the services say; the shapes are made of their descriptions (`npm run types`). */
import type { components as OfBooking } from '@described/booking';
import type { components as OfPeople } from '@described/people';

type B = OfBooking['schemas'];
type P = OfPeople['schemas'];

export type Id = string;
/** `2026-11-24T07:30:00Z` */
export type Instant = string;
/** `2026-11-24`, local to the site */
export type LocalDate = string;
/** `08:30`, local to the site */
export type LocalTime = string;
export type Span = B['Piece'];
export type Page<T> = { items: T[]; next?: string };

export type Bilingual = B['Words'];
export type Kind = B['WorkplaceView']['kind'];
export type Sharing = P['Me']['sharing'];
export type Weekday = B['HoursView']['day'];

export type FloorSummary = B['FloorInSite'];
export type Site = B['SiteView'];
export type Point = [x: number, y: number];
export type Zone = Omit<B['ZoneView'], 'outline'> & { outline: Point[] };
export type Place = B['Place'];
export type Seat = B['Seat'];
export type Workplace = B['WorkplaceView'];
export type Floor = Omit<B['FloorView'], 'zones'> & { zones: Zone[] };

export type Taken = B['TakenView'];
export type WorkplaceAvailability = B['WorkplaceOnDay'];
/** `kept`: not of the service; this answer is from before the connection went. */
export type FloorAvailability = B['FloorDay'] & { kept?: boolean };
export type WorkplaceDays = B['WorkplaceDays'];
export type KindCount = B['KindCount'];
export type SiteDay = B['SiteDay'];

export type Booking = B['BookingAsShown'];
export type Occupants = B['Occupants'];
export type DayPart = NonNullable<B['BookingInput']['dayPart']>;
export type NewBooking = { workplace: Id; occupant?: Id } & (Span | { date: LocalDate; dayPart: DayPart });
export type Move = B['MoveInput'];
/** What becomes of the time that a move leaves: given up, kept as bookings of its own, or taken back by the way back. */
export type Rest = NonNullable<Move['rest']>;
export type Alternative = B['Alternative'];
export type Difference = Alternative['differs'][number];
export type FoundPlace = B['PlaceView'];
export type TrailEntry = B['TrailEntry'];

export type TeamRef = P['Named'];
export type Team = P['Team'];
export type PersonSummary = Omit<P['Person'], 'active'>;
export type Me = P['Me'];
export type PresentPerson = P['PresentPerson'];
export type PresenceEntry = P['PresenceEntry'];
export type Whereabouts = P['PersonPresence'];
export type Counts = P['Counts'];
export type TeamPresence = P['TeamPresence'];
export type Presence = P['Presence'];
export type PresenceDay = P['PresenceDay'];

export type Problem = B['Problem'];

/** Of the gateway, which describes no API: whether somebody is signed in, and where to go for the other. */
export type Session =
  { signedIn: true; csrf: { header: string; token: string }; expiresAt?: Instant; signOut: string } | { signedIn: false; signIn: string };
