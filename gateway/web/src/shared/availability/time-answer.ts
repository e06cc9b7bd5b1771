import type { Bilingual, FloorAvailability, Id, LocalDate, Site } from '@shared/api/contract';
import { askedInterval, openingOf, type Interval, type When } from '@shared/time/interval';
import { instantOf, minutesOf, plusDays, wallClock } from '@shared/time/site-time';
import { bookableFrom, hoursOn, lastBookable, openDayFrom, type Hours } from './opening-days';

/** Why there is no answer: it has not come yet, there is no connection and nothing was kept, or asking failed. */
export type NotKnown = 'waiting' | 'offline' | 'failed';

/** Why nothing can be had at the chosen time, whatever the workplace. */
export type NoTime =
  | { state: 'unknown'; why: NotKnown }
  /** The site is closed all day; `opens`: the next day that it is open. */
  | { state: 'closed'; closed: 'day'; reason: Bilingual | null; opens: LocalDate | null }
  /** The site is open that day, at other hours. */
  | { state: 'closed'; closed: 'hours'; hours: Hours }
  /** It has gone by; `next`: the first day on which something can be had again, which may be that day itself. */
  | { state: 'over'; next: LocalDate | null }
  /** Further ahead than one may book today. */
  | { state: 'beyond'; lastDate: LocalDate; opensOn: LocalDate };

/** What the chosen time comes to on that day. */
export type TimeAnswer = {
  /** The whole chosen time within opening hours, of today what is left of it; null where there is nothing to speak of. */
  asked: Interval | null;
  opening: Interval | null;
  /** The chosen part of the day from its very beginning. */
  isWhole: boolean;
  no: NoTime | null;
};

export type TimeFacts = {
  site: Site;
  date: LocalDate;
  when: When;
  now: number;
  /** The floor on that day, if it is known. */
  day: FloorAvailability | undefined;
  /** Why it is not known. */
  missing?: NotKnown;
};

type DayHours = Pick<FloorAvailability, 'date' | 'timeZone' | 'opening' | 'dayParts'>;

/** The day as the site has it; what the service said of this very day goes before. */
export function hoursOfDay({ site, date, day }: Pick<TimeFacts, 'site' | 'date' | 'day'>): DayHours {
  const opening = day ? day.opening : hoursOn(site, date);
  const { timeZone } = site;
  if (!opening) return { date, timeZone, opening: null, dayParts: {} };
  const at = (time: string) => instantOf(date, time, timeZone);
  const { middayAt } = site.houseRules.dayParts;
  return {
    date,
    timeZone,
    opening,
    dayParts: {
      morning: { from: at(opening.from), until: at(middayAt) },
      afternoon: { from: at(middayAt), until: at(opening.until) },
      'whole-day': { from: at(opening.from), until: at(opening.until) },
    },
  };
}

/** A day of which nobody has said what is taken: opening hours and no workplace. */
export const unknownDay = (site: Site, floor: Id, date: LocalDate): FloorAvailability => ({
  ...hoursOfDay({ site, date, day: undefined }),
  floor,
  site: site.id,
  revision: 0,
  asOf: '',
  stream: '',
  workplaces: [],
});

/** What the chosen time comes to, before any workplace is looked at. */
export function timeAnswer(facts: TimeFacts): TimeAnswer {
  const { site, date, when, now, day } = facts;
  const hours = hoursOfDay(facts);
  const opening = openingOf(hours);
  if (!opening) return { asked: null, opening, isWhole: false, no: closedDay(facts) };
  const whole = within(askedInterval(hours, when, -Infinity), opening);
  const left = within(askedInterval(hours, when, now), opening);
  const isWhole = left !== null && left.from === whole?.from;
  const said = (no: NoTime | null): TimeAnswer => ({ asked: left ?? whole, opening, isWhole, no });
  if (!whole) return said({ state: 'closed', closed: 'hours', hours: hours.opening! });
  if (!left) return said({ state: 'over', next: nextBookable(site, date, now) });
  const today = wallClock(now, site.timeZone).date;
  const lastDate = lastBookable(site, today);
  if (date > lastDate) return said({ state: 'beyond', lastDate, opensOn: bookableFrom(site, date) });
  return said(day ? null : { state: 'unknown', why: facts.missing ?? 'waiting' });
}

function closedDay({ site, date, day, now }: TimeFacts): NoTime {
  const name = day?.closedBecause ?? site.closingDays.find((one) => one.date === date)?.name ?? null;
  const { date: today } = wallClock(now, site.timeZone);
  return { state: 'closed', closed: 'day', reason: name, opens: openDayFrom(site, date < today ? today : date) };
}

/** The chosen day itself while anything is left of it, else the first open day from today on. */
function nextBookable(site: Site, date: LocalDate, now: number): LocalDate | null {
  const { date: today, time } = wallClock(now, site.timeZone);
  const hours = hoursOn(site, today);
  const isOver = !hours || minutesOf(time) >= minutesOf(hours.until);
  const first = isOver ? plusDays(today, 1) : today;
  return openDayFrom(site, date > first ? date : first);
}

function within(asked: Interval | null, opening: Interval): Interval | null {
  if (!asked) return null;
  const [from, until] = [Math.max(asked.from, opening.from), Math.min(asked.until, opening.until)];
  return from < until ? { from, until } : null;
}
