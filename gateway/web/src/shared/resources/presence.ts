import type { Id, LocalDate, Presence } from '@shared/api/contract';
import { people, query, readDated } from '@shared/api/http';
import { asked } from './asked';

export const presenceKey = (...of: [site?: Id, date?: LocalDate]) => ['presence', ...of] as const;
export const presencePath = (site: Id, date: LocalDate) => people(`/presence${query({ site, date })}`);

/** Who is in at a site on a day, as far as whoever asks may see. */
export const ofPresence = (site: Id, date: LocalDate) =>
  asked({ queryKey: presenceKey(site, date), queryFn: ({ signal }) => readDated<Presence>(presencePath(site, date), signal) });
