import { DateStrip } from '@features/date-strip/DateStrip';
import { STRIP_DAYS, stripStart } from '@features/date-strip/date-strip.model';
import type { Floor, LocalDate, Site } from '@shared/api/contract';
import { useDays } from '@shared/api/places';
import { plusDays } from '@shared/time/site-time';

type FloorDaysProps = { site: Site; floor: Floor; date: LocalDate; today: LocalDate; onDate: (date: LocalDate) => void };

export function FloorDays({ site, floor, date, today, onDate }: FloorDaysProps) {
  const first = stripStart(date, today);
  const days = useDays(site.id, floor.id, first, plusDays(first, (STRIP_DAYS / 5) * 7));
  const last = plusDays(today, site.houseRules.horizonDays);
  return <DateStrip date={date} today={today} days={days.data ?? []} last={last} onDate={onDate} />;
}
