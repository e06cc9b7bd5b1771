import type { Booking, LocalDate, Page } from '@shared/api/contract';
import { read, readDated } from '@shared/api/http';
import { plusDays, toInstant } from '@shared/time/site-time';
import { asked, askedByPages } from './asked';
import { betweenDays, myBookingsKey, myBookingsPath } from './my-bookings';

/* Lists of my bookings that no first page asks for. `since`: the moment, in milliseconds, that stays while the list is open. */

const WEEKS_4 = 28 * 86_400_000;
const FURTHEST = 6;

const readMine = (range: Parameters<typeof myBookingsPath>[0], signal: AbortSignal) => read<Page<Booking>>(myBookingsPath(range), signal);

/** From a day until another, that one excluded. */
export const ofMyDays = (from: LocalDate, until: LocalDate, timeZone: string) =>
  asked({
    queryKey: myBookingsKey('days', from, until),
    queryFn: ({ signal }) => readMine({ ...betweenDays(from, until, timeZone), limit: 200 }, signal),
    select: (page) => page.items,
  });

/** My own in the week that begins on this Monday. */
export const ofWeek = (monday: LocalDate, timeZone: string) =>
  asked({
    queryKey: myBookingsKey('week', monday),
    queryFn: ({ signal }) =>
      readDated<Page<Booking>>(
        myBookingsPath({ ...betweenDays(monday, plusDays(monday, 7), timeZone), limit: 200, forOthers: false, state: 'placed,released' }),
        signal,
      ),
  });

const byPages = (name: string, since: number, range: { limit: number; forOthers: boolean }) =>
  askedByPages({
    queryKey: myBookingsKey(name, since),
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => readMine({ from: toInstant(since), ...range, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    getNextPageParam: (page) => page.next ?? null,
  });

export const ofComing = (since: number) => byPages('coming', since, { limit: 20, forOthers: false });
export const ofForOthers = (since: number) => byPages('for-others', since, { limit: 5, forOthers: true });

/** What was, four weeks at a time and the newest first. */
export const ofPast = (since: number) =>
  askedByPages({
    queryKey: myBookingsKey('past', since),
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) =>
      newestFirst(await readAll(since - (pageParam + 1) * WEEKS_4, since - pageParam * WEEKS_4, signal)),
    getNextPageParam: (_page, pages) => (pages.length < FURTHEST ? pages.length : null),
  });

/** What still was to come and was cancelled. */
export const ofCancelled = (since: number) =>
  asked({
    queryKey: myBookingsKey('cancelled', since),
    queryFn: ({ signal }) => readMine({ state: 'cancelled', from: toInstant(since), limit: 200 }, signal),
    select: (page) => page.items,
  });

async function readAll(from: number, until: number, signal: AbortSignal): Promise<Booking[]> {
  const found: Booking[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Booking> = await readMine(
      {
        from: toInstant(from),
        until: toInstant(until),
        limit: 200,
        forOthers: false,
        state: 'placed,released',
        ...(cursor ? { cursor } : {}),
      },
      signal,
    );
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

const newestFirst = (items: Booking[]): Page<Booking> => ({ items: [...items].sort((a, b) => b.from.localeCompare(a.from)) });
