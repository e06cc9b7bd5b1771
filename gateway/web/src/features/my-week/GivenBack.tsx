import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofCancelled } from '@shared/resources/my-bookings-lists';
import { spokenDate } from '@shared/time/spoken';
import { spokenPart, spokenWhere } from './BookingCell';

type GivenBackProps = { sites: Site[]; now: number };

/** What still was to come for colleagues and the house gave back since, with the reason; nothing for most people. */
export function GivenBack({ sites, now }: GivenBackProps) {
  const speech = useSpeech();
  const [since] = useState(now);
  const found = useQuery(ofCancelled(since));
  const items = found.data?.filter((booking) => booking.endedBecause) ?? [];
  const reasons = new Set(items.map((booking) => booking.endedBecause!));
  return [...reasons].map((reason) => (
    <section key={reason} className="given-back" aria-labelledby={`given-back-${reason}`}>
      <h3 id={`given-back-${reason}`}>{speech.say('givenBack.title')}</h3>
      <p className="hint">{speech.say(`givenBack.${reason}`)}</p>
      <ul>
        {items
          .filter((booking) => booking.endedBecause === reason)
          .map((booking) => (
            <li key={booking.id}>
              <b>{booking.label}</b>
              <span>
                {[spokenDate(speech, booking.date), spokenWhere(speech, booking, sites, []), spokenPart(speech, booking)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
      </ul>
    </section>
  ));
}
