import { useQuery } from '@tanstack/react-query';
import { Repeat } from 'lucide-react';
import type { Booking, LocalDate } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofPerson } from '@shared/resources/people';
import { spokenMoment } from '@shared/time/spoken-booking';

type BarProps = { booking: Booking; place: string; me: string; today: LocalDate; onStop: () => void };

/** As long as a booking is being moved: which one, and the way out. */
export function MovingBar({ booking, place, me, today, onStop }: BarProps) {
  const speech = useSpeech();
  const { say } = speech;
  const isMine = booking.occupant === me;
  const colleague = useQuery(ofPerson(isMine ? null : booking.occupant)).data;
  const name = isMine ? 'self' : (colleague?.displayName ?? say('panel.colleague'));
  return (
    <div className="moving-bar" role="status">
      <Repeat size={18} aria-hidden="true" />
      <span>{say('moving.bar', { label: place, name, when: spokenMoment(speech, booking, today) })}</span>
      <button type="button" className="text-button" onClick={onStop}>{say('moving.stop')}</button>
    </div>
  );
}
