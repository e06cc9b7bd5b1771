import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Booking, Page, Site } from '@shared/api/contract';
import { booking as path, query, read } from '@shared/api/http';
import { useSpeech } from '@shared/i18n/i18n';
import { toInstant } from '@shared/time/site-time';
import { spokenDate } from '@shared/time/spoken';
import { spokenPart, spokenWhere } from './BookingCell';

type GivenBackProps = { sites: Site[]; now: number };

/** What still was to come for colleagues and the house gave back since, with the reason; nothing for most people. */
export function GivenBack({ sites, now }: GivenBackProps) {
  const speech = useSpeech();
  const [since] = useState(now);
  const found = useQuery({
    queryKey: ['my-bookings', 'given-back', since],
    queryFn: ({ signal }) => read<Page<Booking>>(path(`/bookings${query({ mine: 'true', state: 'cancelled', from: toInstant(since), limit: 200 })}`), signal),
  });
  const items = found.data?.items.filter((booking) => booking.cancelledBecause) ?? [];
  const reasons = new Set(items.map((booking) => booking.cancelledBecause!));
  return [...reasons].map((reason) => (
    <section key={reason} className="given-back" aria-labelledby={`given-back-${reason}`}>
      <h3 id={`given-back-${reason}`}>{speech.say('givenBack.title')}</h3>
      <p className="hint">{speech.say(`givenBack.${reason}`)}</p>
      <ul>
        {items.filter((booking) => booking.cancelledBecause === reason).map((booking) => (
          <li key={booking.id}>
            <b>{booking.label}</b>
            <span>{[spokenDate(speech, booking.date), spokenWhere(speech, booking, sites, []), spokenPart(speech, booking)].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
