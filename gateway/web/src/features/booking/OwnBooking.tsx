import type { Booking } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { hasBegun, isOver } from '@shared/time/interval';
import { spokenTime } from '@shared/time/spoken-booking';
import { Action } from '@shared/ui/Action';
import { HistoryOf } from './HistoryOf';

type OwnProps = {
  bookings: Booking[];
  now: number;
  /** Of whoever has them, when that is somebody else. */
  name: string | null;
  onChange: (booking: Booking) => void;
  onCancel: (booking: Booking) => void;
};

/** What stands here already, with its own hours; other hours are a choice that one makes, as long as it is not over. */
export function OwnBooking({ bookings, now, name, onChange, onCancel }: OwnProps) {
  const speech = useSpeech();
  const { say } = speech;
  return bookings.map((booking) => (
    <div key={booking.id} className="own-booking">
      <p>{say('own.is', { name: name ?? 'self', times: spokenTime(speech, booking) })}</p>
      {!isOver(booking, now) && (
        <>
          <Action look="secondary" wide onClick={() => onChange(booking)}>
            {say('own.changeTime')}
          </Action>
          <Action look="secondary" wide onClick={() => onCancel(booking)}>
            {say(hasBegun(booking, now) ? 'own.leave' : 'own.cancel', { label: booking.label, name: name ?? 'self' })}
          </Action>
        </>
      )}
      <HistoryOf booking={booking} />
    </div>
  ));
}
