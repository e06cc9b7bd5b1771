import type { FloorAvailability, Id, LocalDate } from '@shared/api/contract';
import { booking, call, query } from '@shared/api/http';
import { asked } from './asked';

export const availabilityKey = (...of: [floor?: Id, date?: LocalDate]) => ['availability', ...of] as const;
export const availabilityPath = (floor: Id, date: LocalDate) => booking(`/floors/${floor}/availability${query({ date })}`);

export const ofAvailability = (floor: Id, date: LocalDate) =>
  asked({
    queryKey: availabilityKey(floor, date),
    queryFn: async ({ signal }) => {
      const { body, kept } = await call<FloorAvailability>(availabilityPath(floor, date), { signal });
      return { ...body, kept: kept !== null };
    },
  });
