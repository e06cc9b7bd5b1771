import type { Floor, Id } from '@shared/api/contract';
import { booking, read, readDrawing } from '@shared/api/http';
import { asked, HOUR } from './asked';

export const floorKey = (...floor: [floor?: Id]) => ['floor', ...floor] as const;
export const floorPath = (floor: Id) => booking(`/floors/${floor}`);

export const ofFloor = (floor: Id) =>
  asked({ queryKey: floorKey(floor), staleTime: HOUR, queryFn: ({ signal }) => read<Floor>(floorPath(floor), signal) });

export const drawingPath = (floor: Id) => booking(`/floors/${floor}/drawing`);

/** Of one revision of a floor: it never changes. */
export const ofDrawing = (floor: Floor | undefined) =>
  asked({
    queryKey: ['drawing', floor?.id ?? '', floor?.revision],
    enabled: floor !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) => readDrawing(floor?.plan.drawing ?? '', signal),
  });
