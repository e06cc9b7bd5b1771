import type { Mark } from './floor-plan.model';
import { kindWord } from '@shared/api/kinds';
import type { WorkplaceAnswer } from '@shared/availability/workplace-answer';
import type { Speech } from '@shared/i18n/i18n';
import type { Interval } from '@shared/time/interval';
import { clockAt, spokenDate, spokenMoment } from '@shared/time/spoken';

/** `vrij`, `vrij tot 13.00 uur`, `bezet door Femke Bakker`: the answer in words, for panel, list and assistive technology. */
export function spokenState(speech: Speech, { answer, occupants }: Mark, timeZone: string): string {
  const { say } = speech;
  switch (answer.state) {
    case 'unknown':
      return say('state.unknown', { why: answer.why });
    case 'closed':
      return spokenClosed(speech, answer, timeZone);
    case 'over':
      return say('state.over');
    case 'beyond':
      return say('state.beyond', { day: spokenDate(speech, answer.opensOn) });
    case 'reserved':
      return say('state.reserved');
    case 'mine':
      return say('state.mine') + ownTimes(speech, answer, timeZone);
    case 'free':
      return say('state.free');
    case 'partly':
      return say('state.freeAt', { times: timesOf(speech, answer.free, answer.asked, timeZone) });
    case 'taken':
      if (occupants.length > 0) return say('state.takenBy', { names: speech.list(occupants.map((one) => one.fullName)) });
      return answer.again === null ? say('state.taken') : say('state.takenUntil', { time: clockAt(answer.again, timeZone) });
  }
}

/** `tot 9.00 en van 10.30 tot 12.00`: the parts of what was asked. */
function timesOf(speech: Speech, pieces: Interval[], asked: Interval | null, timeZone: string): string {
  const said = ({ from, until }: Interval) => {
    const times = { from: clockAt(from, timeZone), until: clockAt(until, timeZone) };
    if (from === asked?.from) return speech.say('time.until', times);
    return until === asked?.until ? speech.say('time.from', times) : speech.say('time.between', times);
  };
  return speech.list(pieces.map(said));
}

/** Of what is mine only for a part of what was asked. */
function ownTimes(speech: Speech, { mine, asked }: WorkplaceAnswer, timeZone: string): string {
  const isAll = mine.length === 1 && asked !== null && mine[0]!.from <= asked.from && mine[0]!.until >= asked.until;
  if (isAll) return '';
  return `, ${speech.list(mine.map(({ from, until }) => speech.say('panel.times', { from: clockAt(from, timeZone), until: clockAt(until, timeZone) })))}`;
}

function spokenClosed(speech: Speech, answer: Extract<WorkplaceAnswer, { state: 'closed' }>, timeZone: string): string {
  const { say } = speech;
  if (answer.closed === 'hours') return say('state.outsideHours');
  const reason = speech.of(answer.reason) || 'none';
  if (answer.closed === 'day') return say('state.siteClosed', { reason });
  return say('state.closed', { reason, until: answer.until === null ? 'none' : spokenMoment(speech, answer.until, timeZone) });
}

/** `Bureau 2.13, bezet door Femke Bakker`; of one's own it says the word that is printed on it. */
export function spokenMark(speech: Speech, mark: Mark, timeZone: string): string {
  const { workplace, answer } = mark;
  const state =
    answer.state === 'mine' ? speech.say('state.minePrinted') + ownTimes(speech, answer, timeZone) : spokenState(speech, mark, timeZone);
  return `${speech.say(`kind.${kindWord(workplace)}`)} ${workplace.label}, ${state}`;
}
