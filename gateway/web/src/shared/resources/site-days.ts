import type { Id, LocalDate, SiteDay } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { asked } from './asked';

export const siteDaysKey = (...of: [site?: Id, floor?: Id, from?: LocalDate, until?: LocalDate]) => ['site-days', ...of] as const;
export const siteDaysPath = (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) =>
  booking(`/sites/${site}/days${query({ from, until, floor })}`);

/** How full a site is, or one floor of it, day by day. */
export const ofSiteDays = (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) =>
  asked({
    queryKey: siteDaysKey(site, floor ?? '', from, until),
    queryFn: ({ signal }) => read<{ days: SiteDay[] }>(siteDaysPath(site, floor, from, until), signal),
    select: (answer) => answer.days,
  });
