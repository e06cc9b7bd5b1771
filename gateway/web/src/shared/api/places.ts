import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Floor, FloorAvailability, Id, LocalDate, Me, Page, Presence, PresenceDay, Site, SiteDay, WorkplaceDays } from './contract';
import { booking, call, people, query, read, readDated, readDrawing } from './http';
import { keys } from './keys';
import { paths } from './paths';
import { plusDays } from '@shared/time/site-time';

const HOUR = 3_600_000;

export const ofSites = () =>
  queryOptions({ queryKey: keys.sites, staleTime: HOUR, queryFn: ({ signal }) => read<Page<Site>>(paths.sites, signal), select: (page) => page.items });

export const ofFloor = (floor: Id) =>
  queryOptions({ queryKey: keys.floor(floor), staleTime: HOUR, queryFn: ({ signal }) => read<Floor>(paths.floor(floor), signal) });

export const ofDrawing = (floor: Floor | undefined) =>
  queryOptions({
    queryKey: keys.drawing(floor?.id ?? '', floor?.revision),
    staleTime: Infinity,
    queryFn: ({ signal }) => readDrawing(floor?.plan.drawing ?? '', signal),
  });

export const ofAvailability = (floor: Id, date: LocalDate) =>
  queryOptions({
    queryKey: keys.availability(floor, date),
    queryFn: async ({ signal }) => {
      const { body, kept } = await call<FloorAvailability>(paths.availability(floor, date), { signal });
      return { ...body, kept: kept !== null };
    },
  });

export const ofPresence = (site: Id, date: LocalDate) =>
  queryOptions({ queryKey: keys.presence(site, date), queryFn: ({ signal }) => readDated<Presence>(paths.presence(site, date), signal) });

/** How many come, on each of two weeks from this day on. */
export const ofPresenceDays = (site: Id, from: LocalDate) =>
  queryOptions({
    queryKey: keys.presenceDays(site, from, plusDays(from, 14)),
    queryFn: ({ signal }) => read<{ days: PresenceDay[] }>(people(`/presence-days${query({ site, from, until: plusDays(from, 14) })}`), signal),
    select: (answer) => answer.days,
  });

export const ofDays = (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) =>
  queryOptions({
    queryKey: keys.days(site, floor, from, until),
    queryFn: ({ signal }) => read<{ days: SiteDay[] }>(paths.days(site, floor, from, until), signal),
    select: (answer) => answer.days,
  });

export const useSites = () => useQuery(ofSites());
export const useFloor = (floor: Id) => useQuery(ofFloor(floor));
export const useDrawing = (floor: Floor | undefined) => useQuery({ ...ofDrawing(floor), enabled: floor !== undefined });
export const useAvailability = (floor: Id, date: LocalDate) => useQuery({ ...ofAvailability(floor, date), enabled: date !== '' });
export const usePresence = (site: Id, date: LocalDate) => useQuery({ ...ofPresence(site, date), enabled: date !== '' });
export const useDays = (site: Id, floor: Id | undefined, from: LocalDate, until: LocalDate) => useQuery(ofDays(site, floor, from, until));

export const useWorkplaceDays = (workplace: Id, from: LocalDate, until: LocalDate, wanted = true) =>
  useQuery({
    enabled: wanted,
    queryKey: keys.workplaceDays(workplace, from, until),
    queryFn: ({ signal }) => read<WorkplaceDays>(booking(`/workplaces/${workplace}/availability${query({ from, until })}`), signal),
    select: (answer) => answer.days,
  });

export const useMe = () => useQuery({ queryKey: keys.me, staleTime: HOUR, queryFn: ({ signal }) => read<Me>(paths.me, signal) });
