import { useSpeech } from '@shared/i18n/i18n';
import { clockAt } from '@shared/time/spoken';
import type { LiveState } from '../live/live-stream';

type OfflineBarProps = { online: boolean; readAt: number; what: 'floor' | 'week' | 'team'; timeZone: string; live: LiveState };

/** Without a connection: from when is what you see. Without a stream: that it lags a little. */
export function OfflineBar({ online, readAt, what, timeZone, live }: OfflineBarProps) {
  const { say } = useSpeech();
  const words = !online
    ? readAt > 0
      ? say('offline.since', { what, time: clockAt(readAt, timeZone) })
      : say('offline.nothing')
    : live === 'polling'
      ? say('offline.polling')
      : '';
  return (
    <div className={words ? 'bar' : 'bar bar-empty'} role="status">
      {words}
    </div>
  );
}
