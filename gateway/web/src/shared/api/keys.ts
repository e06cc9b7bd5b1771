import type { Id, LocalDate } from './contract';

/** The names under which answers are remembered; live events find them by the same names. */
export const keys = {
  me: ['me'] as const,
  sites: ['sites'] as const,
  floor: (floor: Id) => ['floor', floor] as const,
  drawing: (floor: Id, revision: unknown) => ['drawing', floor, revision] as const,
  availability: (floor: Id, date: LocalDate) => ['availability', floor, date] as const,
  presence: (site: Id, date: LocalDate) => ['presence', site, date] as const,
  presenceDays: (site: Id, from: LocalDate, until: LocalDate) => ['presence-days', site, from, until] as const,
  days: (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) => ['days', site, floor ?? '', from, until] as const,
  workplaceDays: (workplace: Id, from: LocalDate, until: LocalDate) => ['workplace-days', workplace, from, until] as const,
  alternatives: (wish: string) => ['alternatives', wish] as const,
  myBookings: (range: string) => ['my-bookings', range] as const,
  occupants: ['occupants'] as const,
  people: (name: string, team: string) => ['people', name, team] as const,
  person: (id: Id) => ['person', id] as const,
  teams: ['teams'] as const,
  places: (name: string, near: Id | undefined) => ['places', name, near ?? ''] as const,
  whereabouts: (person: Id, date: LocalDate) => ['whereabouts', person, date] as const,
};
