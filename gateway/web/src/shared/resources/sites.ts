import type { keepPreviousData } from '@tanstack/react-query';
import type { LocalDate, Page, Site } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { asked, HOUR } from './asked';
import { askOn, holdOn } from './held';

export const sitesKey = (...date: [date?: LocalDate]) => ['sites', ...date] as const;
export const sitesPath = booking('/sites');

const hold = ({ items }: Page<Site>, date: LocalDate) => items.every((site) => holdOn(site.floorsHold, date));

/** With the floors that they have on that date; without one, today. */
export const ofSites = (date?: LocalDate) =>
  asked({
    queryKey: sitesKey(date ?? ''),
    staleTime: HOUR,
    queryFn: ({ client, signal }) =>
      askOn<Page<Site>>({
        client,
        key: sitesKey(),
        date,
        holds: hold,
        read: (on) => read<Page<Site>>(`${sitesPath}${query({ date: on })}`, signal),
      }),
    select: (page) => page.items,
    placeholderData: ((before: unknown) => before) as typeof keepPreviousData,
  });
