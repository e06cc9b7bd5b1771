import type { Booking, Id, LocalDate, Presence, Site } from '@shared/api/contract';
import { isWeekend, mondayOf, plusDays } from '@shared/time/site-time';

export type WeekDay = { date: LocalDate; isToday: boolean; isPast: boolean; bookings: Booking[]; closed: boolean };

/** Monday to Friday, and the weekend when something is booked in it. */
export function weekOf(date: LocalDate, today: LocalDate, bookings: Booking[], site: Site | undefined): WeekDay[] {
  const monday = mondayOf(date);
  return Array.from({ length: 7 }, (_, index) => plusDays(monday, index))
    .map((day) => ({
      date: day,
      isToday: day === today,
      isPast: day < today,
      bookings: bookings.filter((one) => one.date === day).sort((a, b) => a.from.localeCompare(b.from)),
      closed: site?.closingDays.some((closing) => closing.date === day) ?? false,
    }))
    .filter((day) => !isWeekend(day.date) || day.bookings.length > 0);
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
  return days.reduce((sum, day) => sum + Math.min(1, day.bookings.filter((one) => one.kind === 'desk').reduce((all, one) => all + half(one), 0)), 0);
}
