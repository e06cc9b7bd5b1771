import { Suspense, useState } from 'react';
import type { Booking } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { lazily } from '@shared/ui/lazily';
import { WaitingLines } from '@shared/ui/Notices';
import { hasHistory } from './history.model';

const History = lazily(() => import('./History'));

/** Tells on request what happened to a booking; silent where one booked it oneself and nothing changed. */
export function HistoryOf({ booking }: { booking: Booking }) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  if (!hasHistory(booking)) return null;
  return (
    <div className="history-of">
      <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('history.show')}
        <span className="visually-hidden"> {say('history.about', { label: booking.label })}</span>
      </button>
      {open && (
        <Suspense fallback={<WaitingLines lines={2} />}>
          <History booking={booking} />
        </Suspense>
      )}
    </div>
  );
}
