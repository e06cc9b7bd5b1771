import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Booking, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofComing, ofPast } from '@shared/resources/my-bookings-lists';
import { spokenDate } from '@shared/time/spoken';
import { Action } from '@shared/ui/Action';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { Segments } from '@shared/ui/Segments';
import { spokenPart, spokenWhere } from './BookingCell';
import { GivenBack } from './GivenBack';

type AllProps = { sites: Site[]; now: number; onOpen: (booking: Booking) => void };

/** What is coming, page by page, and what was given back; what was, four weeks at a time and the newest first. */
export function AllBookings({ sites, now, onOpen }: AllProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [which, setWhich] = useState<'coming' | 'past'>('coming');
  const [since] = useState(now);
  const coming = useInfiniteQuery({ ...ofComing(since), enabled: which === 'coming' });
  const past = useInfiniteQuery({ ...ofPast(since), enabled: which === 'past' });
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
        options={[
          { value: 'coming', label: say('all.coming') },
          { value: 'past', label: say('all.past') },
        ]}
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
