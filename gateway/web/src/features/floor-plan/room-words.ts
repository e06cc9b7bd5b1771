import type { Speech } from '@shared/i18n/i18n';
import { clockAt } from '@shared/time/spoken';
import type { Mark } from './floor-plan.model';

/** What is printed of the state of a room: in full, and as short as it can be. Null where there is nothing to say. */
export function roomWords(mark: Mark, speech: Speech, timeZone: string): { full: string; short: string } | null {
  const words = wordsOf(mark, speech, timeZone);
  const [full] = words;
  const short = words.at(-1);
  if (full === undefined || short === undefined) return null;
  // A word with … behind it says that there is more to know.
  return { full, short: full === short ? short : `${short}…` };
}

/** From all that there is to say to a word. */
function wordsOf({ answer }: Mark, { say }: Speech, timeZone: string): string[] {
  switch (answer.state) {
    case 'mine':
      return [say('state.you')];
    case 'free':
      return [say('state.freeWord')];
    case 'taken':
      return [
        ...(answer.again === null ? [] : [say('room.takenUntil', { time: clockAt(answer.again, timeZone) })]),
        say('state.takenWord'),
      ];
    case 'partly':
      return [...partWords(answer, say, timeZone), say('room.partly')];
    default:
      return [];
  }
}

/** One part is said with its times, more than one as what they are. */
function partWords({ free, asked }: Mark['answer'], say: Speech['say'], timeZone: string): string[] {
  const [one] = free;
  if (!one || free.length > 1) return [];
  const times = { from: clockAt(one.from, timeZone), until: clockAt(one.until, timeZone) };
  if (one.from === asked?.from) return [say('room.freeUntil', times)];
  return [say(one.until === asked?.until ? 'room.freeFrom' : 'room.freeBetween', times)];
}
