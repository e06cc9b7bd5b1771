import { useQuery } from '@tanstack/react-query';
import type { Booking } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { useMayBookFor } from '@shared/people/use-may-book-for';
import { ofPerson } from '@shared/resources/people';
import { hasBegun, isOver } from '@shared/time/interval';
import { spokenTime } from '@shared/time/spoken-booking';
import { HistoryOf } from './HistoryOf';

type ArrangedProps = {
  bookings: Booking[];
  now: number;
  online: boolean;
  onMove: (booking: Booking) => void;
  onCancel: (booking: Booking) => void;
};

/** What whoever looks has booked here for others, and can move or release. */
export function ArrangedHere({ bookings, ...acts }: ArrangedProps) {
  const { say } = useSpeech();
  if (bookings.length === 0) return null;
  return (
    <section aria-labelledby="panel-arranged" className="arranged">
      <h3 id="panel-arranged">{say('arranged.title')}</h3>
      <ul>
        {bookings.map((booking) => (
          <Arranged key={booking.id} booking={booking} {...acts} />
        ))}
      </ul>
    </section>
  );
}

function Arranged({ booking, now, online, onMove, onCancel }: Omit<ArrangedProps, 'bookings'> & { booking: Booking }) {
  const speech = useSpeech();
  const { say } = speech;
  const name = useQuery(ofPerson(booking.occupant)).data?.displayName ?? say('panel.colleague');
  const mayMove = useMayBookFor(booking.occupant ?? null) !== 'no';
  const about = <span className="visually-hidden"> {say('arranged.about', { label: booking.label, name })}</span>;
  return (
    <li>
      <span>
        <b>{name}</b> <span>{spokenTime(speech, booking)}</span>
      </span>
      {!isOver(booking, now) && (
        <>
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
        </>
      )}
      <HistoryOf booking={booking} />
    </li>
  );
}
