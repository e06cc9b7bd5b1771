import type { Id, LocalDate } from './contract';
import { booking, people, query } from './http';
import { instantOf, plusDays } from '@shared/time/site-time';

/** Where the first page's answers are: asked for early by these names, and found by them (http.ts). */
export const paths = {
  session: '/session',
  me: people('/people/me'),
  sites: booking('/sites'),
  floor: (floor: Id) => booking(`/floors/${floor}`),
  drawing: (floor: Id) => booking(`/floors/${floor}/drawing`),
  availability: (floor: Id, date: LocalDate) => booking(`/floors/${floor}/availability${query({ date })}`),
  presence: (site: Id, date: LocalDate) => people(`/presence${query({ site, date })}`),
  days: (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) => booking(`/sites/${site}/days${query({ from, until, floor })}`),
  mine: (range: { from?: string; until?: string; cursor?: string; limit?: number; forOthers?: boolean }) =>
    booking(`/bookings${query({ mine: 'true', state: 'placed', ...range, forOthers: range.forOthers?.toString() })}`),
  myDay: (date: LocalDate, timeZone: string) =>
    paths.mine({ from: instantOf(date, '00:00', timeZone), until: instantOf(plusDays(date, 1), '00:00', timeZone), limit: 50 }),
};
