import { useQuery } from '@tanstack/react-query';
import type { Floor, FloorAvailability, Id, LocalDate, Me, Page, Presence, Site, SiteDay, WorkplaceDays } from './contract';
import { booking, call, people, query, read, readText } from './http';
import { keys } from './keys';

const HOUR = 3_600_000;

export const useSites = () =>
  useQuery({ queryKey: keys.sites, staleTime: HOUR, queryFn: ({ signal }) => read<Page<Site>>(booking('/sites'), signal), select: (page) => page.items });

export const useFloor = (floor: Id) =>
  useQuery({ queryKey: keys.floor(floor), staleTime: HOUR, queryFn: ({ signal }) => read<Floor>(booking(`/floors/${floor}`), signal) });

export const useDrawing = (floor: Floor | undefined) =>
  useQuery({
    queryKey: keys.drawing(floor?.id ?? '', floor?.revision),
    enabled: floor !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) => readText(floor?.plan.drawing ?? '', 'image/svg+xml, application/problem+json', signal),
  });

export const useAvailability = (floor: Id, date: LocalDate) =>
  useQuery({
    queryKey: keys.availability(floor, date),
    enabled: date !== '',
    queryFn: async ({ signal }) => {
      const { body, kept } = await call<FloorAvailability>(booking(`/floors/${floor}/availability${query({ date })}`), { signal });
      return { ...body, kept };
    },
  });

export const usePresence = (site: Id, date: LocalDate) =>
  useQuery({ queryKey: keys.presence(site, date), enabled: date !== '', queryFn: ({ signal }) => read<Presence>(people(`/presence${query({ site, date })}`), signal) });

export const useDays = (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) =>
  useQuery({
    queryKey: keys.days(site, floor, from, until),
    queryFn: ({ signal }) => read<{ days: SiteDay[] }>(booking(`/sites/${site}/days${query({ from, until, floor })}`), signal),
    select: (answer) => answer.days,
  });

export const useWorkplaceDays = (workplace: Id, from: LocalDate, until: LocalDate) =>
  useQuery({
    queryKey: keys.workplaceDays(workplace, from, until),
    queryFn: ({ signal }) => read<WorkplaceDays>(booking(`/workplaces/${workplace}/availability${query({ from, until })}`), signal),
    select: (answer) => answer.days,
  });

export const useMe = () => useQuery({ queryKey: keys.me, staleTime: HOUR, queryFn: ({ signal }) => read<Me>(people('/people/me'), signal) });
