import type { Speech } from '@shared/i18n/i18n';
import { clockAt } from '@shared/time/spoken';
import type { Mark } from './floor-plan.model';

/** `vrij`, `vrij tot 13.00 uur`, `bezet door Femke Bakker`: the state in words, for panel, list and assistive technology. */
export function spokenState(speech: Speech, mark: Mark, timeZone: string): string {
  const { say } = speech;
  switch (mark.state) {
    case 'closed':
      return mark.workplace.closed ? say('state.closedBecause', { reason: speech.of(mark.workplace.closed.reason) }) : say('state.closed');
    case 'unknown':
      return say('state.unknown');
    case 'mine':
      return say('state.mine');
    case 'free':
      return say('state.free');
    case 'partly':
      return mark.freeUntil !== null
        ? say('state.freeUntil', { time: clockAt(mark.freeUntil, timeZone) })
        : say('state.freeFrom', { time: clockAt(mark.takenUntil ?? 0, timeZone) });
    case 'taken':
      return mark.occupants.length > 0
        ? say('state.takenBy', { names: speech.list(mark.occupants.map((one) => one.fullName)) })
        : say('state.taken');
  }
}

/** `Bureau 2.13, bezet door Femke Bakker`; of one's own it says the word that is printed on it. */
export function spokenMark(speech: Speech, mark: Mark, timeZone: string): string {
  const { kind, label } = mark.workplace;
  const state = mark.state === 'mine' ? speech.say('state.minePrinted') : spokenState(speech, mark, timeZone);
  return `${speech.say(`kind.${kind}`)} ${label}, ${state}`;
}
