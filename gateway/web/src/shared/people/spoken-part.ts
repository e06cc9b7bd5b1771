import type { PresenceEntry, Site } from '@shared/api/contract';
import { hoursOfDay } from '@shared/availability/time-answer';
import type { Speech } from '@shared/i18n/i18n';
import { toInterval } from '@shared/time/interval';
import { wallClock } from '@shared/time/site-time';
import { clockAt } from '@shared/time/spoken';

const parts = ['whole-day', 'morning', 'afternoon'] as const;

/** When somebody is there: a part of the day by its name only when it is all of that part, else the times. */
export function spokenPart(speech: Speech, entry: Pick<PresenceEntry, 'from' | 'until' | 'dayParts'>, site: Site | undefined): string {
  const { say } = speech;
  if (!site) return say(`part.${entry.dayParts.length === 1 ? entry.dayParts[0]! : 'whole-day'}`);
  const { timeZone } = site;
  const { from, until } = toInterval(entry);
  const { dayParts } = hoursOfDay({ site, date: wallClock(entry.from, timeZone).date, day: undefined });
  const part = parts.find((one) => dayParts?.[one] && Date.parse(dayParts[one].from) === from && Date.parse(dayParts[one].until) === until);
  return part ? say(`part.${part}`) : say('panel.times', { from: clockAt(from, timeZone), until: clockAt(until, timeZone) });
}
