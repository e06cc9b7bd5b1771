import { keepPreviousData } from '@tanstack/react-query';
import type { FoundPlace, Id, LocalDate, Page } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { asked } from './asked';

export const placesKey = (...of: [name?: string, near?: Id, date?: LocalDate]) => ['places', ...of] as const;

/** Zones and workplaces that are called so on that date, the nearest first. */
export const ofPlacesNamed = (name: string, near: Id | undefined, date: LocalDate) =>
  asked({
    queryKey: placesKey(name, near ?? '', date),
    enabled: name !== '',
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<FoundPlace>>(booking(`/places${query({ name, near, date, limit: 12 })}`), signal),
  });
