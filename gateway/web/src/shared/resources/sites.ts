import type { Page, Site } from '@shared/api/contract';
import { booking, read } from '@shared/api/http';
import { asked, HOUR } from './asked';

export const sitesKey = () => ['sites'] as const;
export const sitesPath = booking('/sites');

export const ofSites = () =>
  asked({
    queryKey: sitesKey(),
    staleTime: HOUR,
    queryFn: ({ signal }) => read<Page<Site>>(sitesPath, signal),
    select: (page) => page.items,
  });
