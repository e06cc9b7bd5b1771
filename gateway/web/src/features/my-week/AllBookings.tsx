import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readMine } from '@shared/api/bookings';
import type { Booking, Page, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { toInstant } from '@shared/time/site-time';
import { spokenDate } from '@shared/time/spoken';
import { Action } from '@shared/ui/Action';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { Segments } from '@shared/ui/Segments';
import { spokenPart, spokenWhere } from './BookingCell';
import { GivenBack } from './GivenBack';

const WEEKS_4 = 28 * 86_400_000;
const FURTHEST = 6;

type AllProps = { sites: Site[]; now: number; onOpen: (booking: Booking) => void };

/** What is coming, page by page, and what was given back; what was, four weeks at a time and the newest first. */
export function AllBookings({ sites, now, onOpen }: AllProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [which, setWhich] = useState<'coming' | 'past'>('coming');
  const [since] = useState(now);
  const coming = useInfiniteQuery({
    queryKey: ['my-bookings', 'coming', since],
    enabled: which === 'coming',
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => readMine({ from: toInstant(since), limit: 20, forOthers: false, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    getNextPageParam: (page) => page.next ?? null,
  });
  const past = useInfiniteQuery({
    queryKey: ['my-bookings', 'past', since],
    enabled: which === 'past',
    initialPageParam: 0,
    queryFn: async ({ pageParam, signal }) => newestFirst(await readAll(since - (pageParam + 1) * WEEKS_4, since - pageParam * WEEKS_4, signal)),
    getNextPageParam: (_page, pages) => (pages.length < FURTHEST ? pages.length : null),
  });
  const shown = which === 'coming' ? coming : past;
  const items = shown.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="all-bookings" aria-labelledby="all-bookings">
      <h2 id="all-bookings">{say('all.title')}</h2>
      <Segments
        name={say('all.title')}
        value={which}
        onChange={setWhich}
        stretch
        options={[{ value: 'coming', label: say('all.coming') }, { value: 'past', label: say('all.past') }]}
      />
      {shown.isPending && <WaitingLines lines={5} />}
      {shown.isError && <FaultNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.isSuccess && items.length === 0 && <p className="hint">{say(which === 'coming' ? 'all.noneComing' : 'all.nonePast')}</p>}
      <ul>
        {items.map((booking) => (
          <li key={booking.id}>
            <button type="button" onClick={() => onOpen(booking)}>
              <span>{spokenDate(speech, booking.date)}</span>
              <b>{booking.label}</b>
              <span>{[spokenWhere(speech, booking, sites, []), spokenPart(speech, booking)].filter(Boolean).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.hasNextPage && (
        <Action look="secondary" wide waits={shown.isFetchingNextPage} onClick={() => void shown.fetchNextPage()}>
          {say(which === 'coming' ? 'all.more' : 'all.earlier')}
        </Action>
      )}
      {which === 'coming' && <GivenBack sites={sites} now={now} />}
    </section>
  );
}

async function readAll(from: number, until: number, signal: AbortSignal): Promise<Booking[]> {
  const found: Booking[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Booking> = await readMine({ from: toInstant(from), until: toInstant(until), limit: 200, forOthers: false, ...(cursor ? { cursor } : {}) }, signal);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

const newestFirst = (items: Booking[]): Page<Booking> => ({ items: [...items].sort((a, b) => b.from.localeCompare(a.from)) });
