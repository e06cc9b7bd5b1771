import { ArrowLeftRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Rest } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import type { Interval } from '@shared/time/interval';
import { clockAt } from '@shared/time/spoken';
import { spokenTimes } from '@shared/time/spoken-booking';
import { Action } from '@shared/ui/Action';

type SwapProps = {
  /** What is booked, with for whom when that is somebody else. */
  label: string;
  /** What gives way, with where it is when that is elsewhere. */
  other: string;
  interval: Interval;
  /** Of the time of what gives way: empty when nothing of it is left. */
  rest: Interval[];
  timeZone: string;
  /** In the button: always when only a part of what was asked is booked. */
  withTimes: boolean;
  /** Instead of "book …": the words of a move, which says the day as well. */
  move?: string;
  busy: boolean;
  onMove: (rest: Rest) => void;
};

/** A booking that makes another give way: what of that one's time is left may be kept, and is unless one says otherwise. */
export function SwapAction({ label, other, interval, rest, timeZone, withTimes, move, busy, onMove }: SwapProps) {
  const speech = useSpeech();
  const { say } = speech;
  const [keeps, setKeeps] = useState(true);
  const group = useId();
  const hasRest = rest.length > 0;
  const times = { from: clockAt(interval.from, timeZone), until: clockAt(interval.until, timeZone) };
  const words = () => {
    if (move) return move;
    if (hasRest && keeps) return say('book.part', { label, ...times });
    return hasRest || withTimes ? say('book.swapPart', { label, other, ...times }) : say('book.swap', { label, other });
  };
  return (
    <>
      {hasRest && (
        <fieldset className="rest-choice">
          <legend>{say('swap.rest')}</legend>
          <label>
            <input type="radio" name={group} checked={keeps} onChange={() => setKeeps(true)} />
            <span>{say('swap.keep', { other, times: spokenTimes(speech, rest, timeZone) })}</span>
          </label>
          <label>
            <input type="radio" name={group} checked={!keeps} onChange={() => setKeeps(false)} />
            <span>{say('swap.release', { other })}</span>
          </label>
        </fieldset>
      )}
      <Action wide waits={busy} onClick={() => onMove(hasRest && keeps ? 'keep' : 'release')}>
        {busy ? say('book.busy') : words()}
      </Action>
    </>
  );
}

export function SwapNote({ children }: { children: string }) {
  return (
    <p className="note">
      <ArrowLeftRight size={18} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
