import type { Booking, Id, LocalDate, Presence, Site } from '@shared/api/contract';
import { bookableFrom, hoursOn, isOpeningDay, lastBookable, wholeWeek } from '@shared/availability/opening-days';
import { wallClock } from '@shared/time/site-time';

export type WeekDay = {
  date: LocalDate;
  isToday: boolean;
  isPast: boolean;
  /** Nothing of its opening hours is left. */
  isOver: boolean;
  /** When it can be booked, for a day further ahead than one may book. */
  opensOn: LocalDate | null;
  bookings: Booking[];
  closed: boolean;
};

type WeekFacts = { date: LocalDate; today: LocalDate; now: number; bookings: Booking[]; site: Site | undefined };

/** The days on which the site opens, and others on which something is booked. */
export function weekOf({ date, today, now, bookings, site }: WeekFacts): WeekDay[] {
  return wholeWeek(date)
    .map((day) => ({
      date: day,
      isToday: day === today,
      isPast: day < today,
      isOver: day < today || (day === today && site !== undefined && isAfterHours(site, day, now)),
      opensOn: site && day > lastBookable(site, today) ? bookableFrom(site, day) : null,
      bookings: bookings.filter((one) => one.date === day).sort((a, b) => a.from.localeCompare(b.from)),
      closed: site !== undefined && hoursOn(site, day) === null,
    }))
    .filter((day) => !site || isOpeningDay(site, day.date) || day.bookings.length > 0);
}

function isAfterHours(site: Site, date: LocalDate, now: number): boolean {
  const hours = hoursOn(site, date);
  return hours !== null && wallClock(now, site.timeZone).time >= hours.until;
}

export type Mate = { id: Id; initials: string; name: string };

/** Mates at the site on a day, each once. */
export function matesIn(presence: Presence | undefined): Mate[] {
  const mates = new Map<Id, Mate>();
  for (const { person } of presence?.teams.flatMap((team) => team.people) ?? []) {
    if (person.mate && !person.me) mates.set(person.id, { id: person.id, initials: person.initials, name: person.givenName });
  }
  return [...mates.values()];
}

/** Days with a place of one's own, counted in half days. */
export function officeDays(days: WeekDay[]): number {
  const half = (booking: Booking) => (booking.dayPart === 'whole-day' ? 1 : 0.5);
  return days.reduce(
    (sum, day) =>
      sum +
      Math.min(
        1,
        day.bookings.filter((one) => one.kind === 'desk').reduce((all, one) => all + half(one), 0),
      ),
    0,
  );
}
