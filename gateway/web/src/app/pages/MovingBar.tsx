import { useQuery } from '@tanstack/react-query';
import { Repeat } from 'lucide-react';
import type { Booking } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofPerson } from '@shared/resources/people';
import { spokenMoment } from '@shared/time/spoken-booking';
import { useFloorShown } from './floor-shown';

/** As long as a booking is being moved: which one, and the way out. */
export function MovingBar({ moving, onStop }: { moving: Booking; onStop: () => void }) {
  const { me, today, booking } = useFloorShown();
  const speech = useSpeech();
  const { say } = speech;
  const isMine = moving.occupant === me.id;
  const colleague = useQuery(ofPerson(isMine ? null : moving.occupant)).data;
  const name = isMine ? 'self' : (colleague?.displayName ?? say('panel.colleague'));
  return (
    <div className="moving-bar" role="status">
      <Repeat size={18} aria-hidden="true" />
      <span>{say('moving.bar', { label: booking.placeOf(moving), name, when: spokenMoment(speech, moving, today) })}</span>
      <button type="button" className="text-button" onClick={onStop}>
        {say('moving.stop')}
      </button>
    </div>
  );
}
