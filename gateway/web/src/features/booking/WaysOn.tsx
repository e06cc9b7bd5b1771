import type { Alternative } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { Action } from '@shared/ui/Action';
import type { Asked } from './booking.model';
import { isBookedAtOnce, spokenWay } from './ways-on.model';

type WaysOnProps = {
  ways: Alternative[];
  asked: Asked;
  busy: boolean;
  /** The first is the button that takes the refused one's place. */
  look: 'primary' | 'secondary';
  onBook: (way: Alternative) => void;
  onLook: (way: Alternative) => void;
};

const MOST = 3;

/** What works instead of what does not, most helpful first; each button says exactly what it does. */
export function WaysOn({ ways, asked, busy, look, onBook, onLook }: WaysOnProps) {
  const speech = useSpeech();
  if (ways.length === 0) return null;
  const buttons = ways.slice(0, MOST).map((way, at) => (
    <Action
      key={`${way.workplace} ${way.from}`}
      look={at === 0 ? look : 'subtle'}
      wide
      waits={busy}
      onClick={() => (isBookedAtOnce(way, asked) ? onBook(way) : onLook(way))}
    >
      {busy && at === 0 ? speech.say('book.busy') : spokenWay(speech, way, asked)}
    </Action>
  ));
  return <div className="ways-on">{buttons}</div>;
}
