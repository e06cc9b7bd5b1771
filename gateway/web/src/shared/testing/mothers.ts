import type {
  Alternative,
  Booking,
  Floor,
  FloorAvailability,
  Me,
  PersonSummary,
  Presence,
  PresenceEntry,
  PresentPerson,
  Site,
  Taken,
  Weekday,
  Workplace,
  Zone,
} from '@shared/api/contract';

/** A Tuesday; 8.00 in the morning there is 7.00 UTC. */
export const TUESDAY = '2026-11-24';
export const AT_EIGHT = Date.parse('2026-11-24T07:00:00Z');
export const AMSTERDAM = 'Europe/Amsterdam';

export const local = (hour: string, date = TUESDAY) =>
  `${date}T${String(Number(hour.slice(0, 2)) - 1).padStart(2, '0')}:${hour.slice(3, 5)}:00Z`;
export const taken = (from: string, until: string, more: Partial<Taken> = {}): Taken => ({
  from: local(from),
  until: local(until),
  mine: false,
  ...more,
});

type DeskChange = Partial<Omit<Workplace, 'place'>> & { x?: number; y?: number; rotation?: number };

/** A desk of 1.73 by 0.77 m with its chair; turned 0 the person sits at +y. */
export function aDesk(label: string, { x = 5, y = 5, rotation = 0, ...more }: DeskChange = {}): Workplace {
  const side = { 0: [0, 0.84], 90: [-0.84, 0], 180: [0, -0.84], 270: [0.84, 0] }[rotation] ?? [0, 0.84];
  return {
    id: `w-${label.replace('.', '-')}`,
    label,
    kind: 'desk',
    zone: 'z-a',
    capacity: 1,
    amenities: [],
    closed: null,
    place: { x, y, width: 1.73, depth: 0.77, rotation },
    seats: [{ x: x + side[0]!, y: y + side[1]!, rotation }],
    ...more,
  };
}

export const aRoom = (label: string, more: Partial<Workplace> = {}): Workplace => ({
  ...aDesk(label),
  kind: 'room',
  capacity: 4,
  place: { x: 15, y: 5, width: 4, depth: 1.3, rotation: 0 },
  seats: [
    { x: 14, y: 3.9, rotation: 180 },
    { x: 16, y: 3.9, rotation: 180 },
    { x: 14, y: 6.1, rotation: 0 },
    { x: 16, y: 6.1, rotation: 0 },
  ],
  ...more,
});

/** Open to everybody. */
export const aZone = (zone: Pick<Zone, 'id' | 'name' | 'wash' | 'outline'>): Zone => ({
  mine: false,
  openTo: { teams: [], organisations: [] },
  ...zone,
});

export const aFloor = (workplaces: Workplace[]): Floor => ({
  id: 'f-2',
  site: 's-1',
  label: '2',
  name: { nl: '2e verdieping', en: '2nd floor' },
  ordinal: 2,
  revision: 1,
  from: '2000-01-01',
  timeZone: AMSTERDAM,
  plan: { widthMetres: 36, heightMetres: 24, northDegrees: 0, drawing: '/api/booking/v1/floors/f-2/drawing' },
  zones: [
    aZone({
      id: 'z-a',
      name: { nl: 'Fysiek domein', en: 'Physical domain' },
      wash: 1,
      outline: [
        [0, 0],
        [18, 0],
        [18, 10],
        [0, 10],
      ],
    }),
    aZone({
      id: 'z-b',
      name: { nl: 'Flexzone', en: 'Flex zone' },
      wash: 4,
      outline: [
        [18, 0],
        [36, 0],
        [36, 10],
        [18, 10],
      ],
    }),
  ],
  workplaces,
});

export const aDay = (floor: Floor, takenBy: Record<string, Taken[]> = {}, more: Partial<FloorAvailability> = {}): FloorAvailability => ({
  floor: floor.id,
  revision: floor.revision,
  site: floor.site,
  date: TUESDAY,
  timeZone: AMSTERDAM,
  asOf: local('08:00'),
  stream: 'b-1',
  opening: { from: '07:00', until: '19:00' },
  dayParts: {
    morning: { from: local('07:00'), until: local('12:30') },
    afternoon: { from: local('12:30'), until: local('19:00') },
    'whole-day': { from: local('07:00'), until: local('19:00') },
  },
  workplaces: floor.workplaces.map((one) => ({
    workplace: one.id,
    state: 'free',
    taken: takenBy[one.label] ?? [],
    bookable: true,
    matches: true,
  })),
  ...more,
});

export const aPerson = (displayName: string, { mate = false, me = false, team = 't-1' } = {}): PresentPerson => {
  const [givenName = '', ...family] = displayName.split(' ');
  const familyName = family.join(' ');
  return {
    id: `p-${displayName.replaceAll(' ', '-').toLowerCase()}`,
    displayName,
    givenName,
    familyName,
    initials: `${givenName[0]}${family.at(-1)?.[0] ?? ''}`,
    team,
    mate,
    me,
  };
};

/** As the directory knows somebody: of team Vergunningen. */
export const aColleague = (displayName: string): PersonSummary => {
  const { id, givenName, familyName, initials } = aPerson(displayName);
  return { id, displayName, givenName, familyName, initials, team: { id: 't-1', name: 'Vergunningen' } };
};

export const isAt = (workplace: Workplace, person: PresenceEntry['person'], from = '07:00', until = '19:00'): PresenceEntry => ({
  person,
  booking: `b-${person.id}-${workplace.id}`,
  site: 's-1',
  floor: 'f-2',
  zone: workplace.zone,
  workplace: workplace.id,
  // Nobody is present at a place to park.
  kind: workplace.kind as PresenceEntry['kind'],
  from: local(from),
  until: local(until),
  dayParts: ['morning', 'afternoon'],
  stage: 'expected',
});

export const aPresence = (people: PresenceEntry[]): Presence => ({
  site: 's-1',
  date: TUESDAY,
  counts: { morning: people.length, afternoon: people.length, total: people.length },
  teams: [
    {
      team: { id: 't-1', name: 'Vergunningen' },
      mine: true,
      count: { morning: people.length, afternoon: people.length, total: people.length },
      fewerThan: null,
      people,
    },
  ],
  stream: 'p-1',
});

export const aBooking = (workplace: Workplace, more: Partial<Booking> = {}): Booking => ({
  id: `b-${workplace.id}`,
  workplace: workplace.id,
  label: workplace.label,
  kind: workplace.kind,
  site: 's-1',
  floor: 'f-2',
  zone: 'z-a',
  occupant: 'p-0001',
  booker: 'p-0001',
  from: local('07:00'),
  until: local('19:00'),
  timeZone: AMSTERDAM,
  date: TUESDAY,
  dayPart: 'whole-day',
  state: 'placed',
  placedAt: local('08:00', '2026-11-20'),
  version: 3,
  ...more,
});

export const sanne: Me = {
  id: 'p-0001',
  displayName: 'Sanne de Wit',
  givenName: 'Sanne',
  familyName: 'de Wit',
  initials: 'SW',
  team: { id: 't-1', name: 'Vergunningen' },
  organisation: { id: 'o-1', name: 'Gemeente' },
  roles: ['employee'],
  sharing: 'team',
  homeSite: 's-1',
  firstResponder: false,
  workingDays: [],
};

const weekdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

export const aSite = (more: Partial<Site> = {}): Site => ({
  id: 's-1',
  name: 'Gemeentehuis',
  address: 'Raadhuisplein 1',
  version: 1,
  timeZone: AMSTERDAM,
  openingHours: weekdays.map((day) => ({ day, from: '07:00', until: '19:00' })),
  closingDays: [],
  floors: [{ id: 'f-2', label: '2', name: { nl: '2e verdieping', en: '2nd floor' }, ordinal: 2, desks: 48, rooms: 6, own: false }],
  floorsHold: { from: '2000-01-01' },
  houseRules: { horizonDays: 42, longestMinutes: { desk: 720 }, dayParts: { middayAt: '12:30' } },
  ...more,
});

/** A place that is free all Tuesday and is offered instead of another. */
export const anAlternative = (place: Workplace, more: Partial<Alternative> = {}): Alternative => ({
  differs: ['place'],
  workplace: place.id,
  label: place.label,
  capacity: place.capacity,
  site: 's-1',
  siteName: 'Gemeentehuis',
  floor: 'f-2',
  floorLabel: '2',
  floorName: { nl: '2e verdieping', en: '2nd floor' },
  zone: 'z-a',
  zoneName: { nl: 'Fysiek domein', en: 'Physical domain' },
  freeAllDay: true,
  from: local('07:00'),
  until: local('19:00'),
  ...more,
});
