import type { Alternative, NewBooking, Page } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { asked } from './asked';

/** What could be booked instead of a wish that cannot be had; asked anew for every such wish. */
export const ofAlternatives = (wish: NewBooking | null) =>
  asked({
    queryKey: ['alternatives', JSON.stringify(wish)],
    enabled: wish !== null,
    staleTime: 0,
    queryFn: ({ signal }) => {
      const { workplace, ...when } = wish!;
      return read<Page<Alternative>>(booking(`/workplaces/${workplace}/alternatives${query(when)}`), signal);
    },
    select: (page) => page.items,
  });
