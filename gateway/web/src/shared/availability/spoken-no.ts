import type { LocalDate } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';
import { clock, clockAt, spokenDate, spokenMoment } from '@shared/time/spoken';
import type { NoTime } from './time-answer';
import type { WorkplaceAnswer } from './workplace-answer';

const dayOr = (speech: Speech, date: LocalDate | null) => (date ? spokenDate(speech, date) : 'none');

/** Why nothing can be had at that time, and when something can. */
export function spokenNoTime(speech: Speech, no: NoTime, date: LocalDate): string {
  const { say } = speech;
  switch (no.state) {
    case 'unknown':
      return say('no.unknown', { why: no.why });
    case 'over':
      return no.next === date ? say('no.overToday') : say('no.over', { next: dayOr(speech, no.next) });
    case 'beyond':
      return say('no.beyond', { lastDate: spokenDate(speech, no.lastDate), opensOn: spokenDate(speech, no.opensOn) });
    case 'closed':
      return no.closed === 'hours'
        ? say('no.outsideHours', { from: clock(no.hours.from), until: clock(no.hours.until) })
        : say('no.closedDay', { reason: speech.of(no.reason) || 'none', opens: dayOr(speech, no.opens) });
  }
}

/** Why this workplace cannot be had in the chosen time, and from when it can; nothing where it can. */
export function spokenNo(
  speech: Speech,
  answer: WorkplaceAnswer,
  label: string,
  { date, timeZone }: { date: LocalDate; timeZone: string },
): string | null {
  const { say } = speech;
  switch (answer.state) {
    case 'free':
    case 'partly':
    case 'mine':
      return null;
    case 'taken':
      return answer.again === null
        ? say('none.taken', { label })
        : say('none.takenUntil', { label, time: clockAt(answer.again, timeZone) });
    case 'reserved':
      return say('none.reserved', { label });
    case 'closed':
      if (answer.closed !== 'workplace') return spokenNoTime(speech, answer, date);
      return say('none.closed', {
        label,
        reason: speech.of(answer.reason) || 'none',
        until: answer.until === null ? 'none' : spokenMoment(speech, answer.until, timeZone),
      });
    default:
      return spokenNoTime(speech, answer, date);
  }
}
