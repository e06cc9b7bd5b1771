import type { Occupants } from '@shared/api/contract';
import { booking, read } from '@shared/api/http';
import { asked, HOUR } from './asked';

/** For whom one may book; it changes only with one's roles. */
export const ofOccupants = () =>
  asked({ queryKey: ['occupants'], staleTime: HOUR, queryFn: ({ signal }) => read<Occupants>(booking('/occupants'), signal) });
