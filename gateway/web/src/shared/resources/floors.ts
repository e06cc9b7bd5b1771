import type { Floor, Id, LocalDate } from '@shared/api/contract';
import { booking, query, read, readDrawing } from '@shared/api/http';
import { asked, HOUR } from './asked';
import { askOn, holdOn } from './held';

export const floorKey = (...floor: [floor?: Id, date?: LocalDate]) => ['floor', ...floor] as const;
export const floorPath = (floor: Id, date?: LocalDate) => booking(`/floors/${floor}${query({ date })}`);

/** As it is laid out on that date; without one, today. */
export const ofFloor = (floor: Id, date?: LocalDate) =>
  asked({
    queryKey: floorKey(floor, date ?? ''),
    staleTime: HOUR,
    queryFn: ({ client, signal }) =>
      askOn<Floor>({ client, key: floorKey(floor), date, holds: holdOn, read: (on) => read<Floor>(floorPath(floor, on), signal) }),
  });

/** Of several revisions of several floors the one of that day. */
export const floorOn = (floors: Floor[], floor: Id, date: LocalDate): Floor | undefined =>
  floors.find((one) => one.id === floor && holdOn(one, date));

export const drawingPath = (floor: Id) => booking(`/floors/${floor}/drawing`);

/** Of one revision of a floor: it never changes. */
export const ofDrawing = (floor: Floor | undefined) =>
  asked({
    queryKey: ['drawing', floor?.id ?? '', floor?.revision],
    enabled: floor !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) => readDrawing(floor?.plan.drawing ?? '', signal),
  });
