import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Booking, LocalDate, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { useMayBookFor } from '@shared/people/use-may-book-for';
import { spokenPlace } from '@shared/places/spoken-place';
import { ofForOthers } from '@shared/resources/my-bookings-lists';
import { ofPerson } from '@shared/resources/people';
import { hasBegun, isOver } from '@shared/time/interval';
import { spokenMoment } from '@shared/time/spoken-booking';
import { Action } from '@shared/ui/Action';
import { Avatar } from '@shared/ui/Avatar';

type OthersProps = {
  sites: Site[];
  home: Site | undefined;
  today: LocalDate;
  now: number;
  online: boolean;
  onOpen: (booking: Booking) => void;
  onMove: (booking: Booking) => void;
  onCancel: (booking: Booking) => void;
};

/** What one booked for others and still comes; nothing at all for whoever booked for nobody. */
export function ForOthers(row: OthersProps) {
  const { now } = row;
  const { say } = useSpeech();
  const [since] = useState(now);
  const found = useInfiniteQuery(ofForOthers(since));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <section className="for-others" aria-labelledby="for-others">
      <h2 id="for-others">{say('others.title')}</h2>
      <ul>
        {items.map((booking) => (
          <ForOther key={booking.id} booking={booking} {...row} />
        ))}
      </ul>
      {found.hasNextPage && (
        <Action look="secondary" wide waits={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {say('all.more')}
        </Action>
      )}
    </section>
  );
}

function ForOther({ booking, sites, home, today, now, online, onOpen, onMove, onCancel }: OthersProps & { booking: Booking }) {
  const speech = useSpeech();
  const { say } = speech;
  const person = useQuery(ofPerson(booking.occupant)).data;
  const mayMove = useMayBookFor(booking.occupant ?? null) !== 'no';
  const name = person?.displayName ?? say('panel.colleague');
  const place = spokenPlace(speech, booking, sites, home ? { site: home.id, floor: '' } : null);
  const about = <span className="visually-hidden"> {say('arranged.about', { label: booking.label, name })}</span>;
  return (
    <li>
      <Avatar initials={person?.initials ?? ''} />
      <button type="button" className="for-others-open" onClick={() => onOpen(booking)}>
        <b>
          {name}, {place}
        </b>
        <span>{spokenMoment(speech, booking, today)}</span>
      </button>
      {!isOver(booking, now) && (
        <span className="week-actions">
          {mayMove && (
            <button type="button" className="text-button" aria-disabled={!online} onClick={() => online && onMove(booking)}>
              {say('week.move')}
              {about}
            </button>
          )}
          <button type="button" className="text-button" aria-disabled={!online} onClick={() => online && onCancel(booking)}>
            {say(hasBegun(booking, now) ? 'week.giveRest' : 'week.cancel')}
            {about}
          </button>
        </span>
      )}
    </li>
  );
}
