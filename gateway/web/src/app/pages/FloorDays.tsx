import { DateStrip } from '@features/date-strip/DateStrip';
import { stripSpan } from '@features/date-strip/date-strip.model';
import type { Floor, LocalDate, Site } from '@shared/api/contract';
import { useDays } from '@shared/api/places';
import { plusDays } from '@shared/time/site-time';

type FloorDaysProps = { site: Site; floor: Floor; date: LocalDate; today: LocalDate; onDate: (date: LocalDate) => void };

export function FloorDays({ site, floor, date, today, onDate }: FloorDaysProps) {
  const span = stripSpan(date, today);
  const days = useDays(site.id, floor.id, span.from, span.until);
  const last = plusDays(today, site.houseRules.horizonDays);
  return <DateStrip date={date} today={today} days={days.data ?? []} last={last} onDate={onDate} />;
}
