import { keepPreviousData } from '@tanstack/react-query';
import type { FoundPlace, Id, Page } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { asked } from './asked';

export const placesKey = (...of: [name?: string, near?: Id]) => ['places', ...of] as const;

/** Zones and workplaces that are called so, the nearest first. */
export const ofPlacesNamed = (name: string, near: Id | undefined) =>
  asked({
    queryKey: placesKey(name, near ?? ''),
    enabled: name !== '',
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => read<Page<FoundPlace>>(booking(`/places${query({ name, near, limit: 12 })}`), signal),
  });
