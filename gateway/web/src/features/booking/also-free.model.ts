import type { FloorAvailability, Id, LocalDate, NewBooking, PresenceEntry, Site, WorkplaceDays } from '@shared/api/contract';
import { hoursOn } from '@shared/availability/opening-days';
import { askedInterval, openingOf, overlaps, spanOf, toInterval, type Interval } from '@shared/time/interval';
import { instantOf } from '@shared/time/site-time';
import type { Asked } from './booking.model';

type DayHours = Pick<FloorAvailability, 'date' | 'timeZone' | 'opening' | 'dayParts'>;

/** The hours of a day of which no floor has been read. */
function hoursOf(site: Site, date: LocalDate): DayHours | null {
  const opening = hoursOn(site, date);
  if (!opening) return null;
  const { timeZone } = site;
  const midday = site.houseRules.dayParts.middayAt;
  const [from, until] = [instantOf(date, opening.from, timeZone), instantOf(date, opening.until, timeZone, 'until')];
  const noon = instantOf(date, midday, timeZone);
  const halves: DayHours['dayParts'] =
    opening.from < midday && midday < opening.until ? { morning: { from, until: noon }, afternoon: { from: noon, until } } : {};
  return { date, timeZone, opening, dayParts: { ...halves, 'whole-day': { from, until } } };
}

/** Of these nobody has two at a time. */
const isSeat = (kind: string) => kind === 'desk' || kind === 'parking';

export type FreeDay = { date: LocalDate; wish: NewBooking; interval: Interval };

/**
 * The first days on which all of the chosen time can be had at this place, by somebody who does not have such a place
 * elsewhere then.
 */
export function freeDays(asked: Asked, site: Site, days: WorkplaceDays['days'], held: PresenceEntry[], most: number): FreeDay[] {
  const { workplace, when, now, occupant, longestMinutes } = asked;
  const who: { workplace: Id; occupant?: Id } = { workplace: workplace.id, ...(occupant ? { occupant } : {}) };
  return days
    .flatMap((day): FreeDay[] => {
      const hours = day.open ? hoursOf(site, day.date) : null;
      const open = hours && openingOf(hours);
      const interval = hours && askedInterval(hours, when, now);
      if (!interval || !open || interval.from < open.from || interval.until > open.until) return [];
      if (longestMinutes !== undefined && interval.until - interval.from > longestMinutes * 60_000) return [];
      const sits = held.some((one) => isSeat(one.kind) && one.kind === workplace.kind && overlaps(interval, toInterval(one)));
      if (sits || day.taken.some((piece) => overlaps(interval, toInterval(piece)))) return [];
      return [
        {
          date: day.date,
          interval,
          wish: when.part === 'hours' ? { ...who, ...spanOf(interval) } : { ...who, date: day.date, dayPart: when.part },
        },
      ];
    })
    .slice(0, most);
}
