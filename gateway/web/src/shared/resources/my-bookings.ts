import type { Booking, LocalDate, Page } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { instantOf, plusDays } from '@shared/time/site-time';
import { asked } from './asked';

/** `list`: which of them. */
export const myBookingsKey = (...list: unknown[]) => ['my-bookings', ...list] as const;

type Range = {
  from?: string;
  until?: string;
  cursor?: string;
  limit?: number;
  forOthers?: boolean;
  state?: 'placed' | 'placed,released' | 'cancelled';
};

export const myBookingsPath = ({ forOthers, state = 'placed', ...range }: Range) =>
  booking(`/bookings${query({ mine: 'true', state, forOthers: forOthers?.toString(), ...range })}`);

/** From a day until another, that one excluded. */
export const betweenDays = (from: LocalDate, until: LocalDate, timeZone: string) => ({
  from: instantOf(from, '00:00', timeZone),
  until: instantOf(until, '00:00', timeZone),
});

export const myDayPath = (date: LocalDate, timeZone: string) =>
  myBookingsPath({ ...betweenDays(date, plusDays(date, 1), timeZone), limit: 50 });

/** On one day of a site: for myself, and what I arranged for others. */
export const ofMyDay = (date: LocalDate, timeZone: string) =>
  asked({
    queryKey: myBookingsKey('day', date),
    queryFn: ({ signal }) => read<Page<Booking>>(myDayPath(date, timeZone), signal),
    select: (page) => page.items,
  });
