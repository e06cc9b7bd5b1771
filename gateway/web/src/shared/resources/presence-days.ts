import type { Id, LocalDate, PresenceDay } from '@shared/api/contract';
import { people, query, read } from '@shared/api/http';
import { plusDays } from '@shared/time/site-time';
import { asked } from './asked';

export const presenceDaysKey = (...of: [site?: Id, from?: LocalDate, until?: LocalDate]) => ['presence-days', ...of] as const;

/** How many come, on each of two weeks from this day on. */
export const ofPresenceDays = (site: Id, from: LocalDate, until = plusDays(from, 14)) =>
  asked({
    queryKey: presenceDaysKey(site, from, until),
    queryFn: ({ signal }) => read<{ days: PresenceDay[] }>(people(`/presence-days${query({ site, from, until })}`), signal),
    select: (answer) => answer.days,
  });
