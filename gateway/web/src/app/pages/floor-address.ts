import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Alternative, DayPart, Id, LocalDate } from '@shared/api/contract';
import type { When } from '@shared/time/interval';
import { isDate, isTime, wallClock } from '@shared/time/site-time';
import type { Filter } from '@features/floor-plan/floor-plan.model';

/** Everything that is chosen on the floor page stands in its address. */
export type FloorAddress = {
  date: LocalDate | null;
  when: When;
  workplace: Id | null;
  view: 'plan' | 'list';
  filter: Filter;
  moving: Id | null;
  /** For whom, when it is not for oneself: an id, never a name. */
  occupant: Id | null;
};

const parts: DayPart[] = ['morning', 'afternoon', 'whole-day'];

function whenOf(params: URLSearchParams): When {
  const [from, until] = [params.get('from'), params.get('until')];
  if (params.get('part') === 'hours' && isTime(from) && isTime(until) && from < until) return { part: 'hours', from, until };
  return { part: parts.find((part) => part === params.get('part')) ?? 'whole-day' };
}

export function readAddress(search: string): FloorAddress {
  const params = new URLSearchParams(search);
  const date = params.get('date');
  return {
    date: isDate(date) ? date : null,
    when: whenOf(params),
    workplace: params.get('workplace'),
    view: params.get('view') === 'list' ? 'list' : 'plan',
    filter: {
      amenities: params.get('amenities')?.split(',').filter(Boolean) ?? [],
      zone: params.get('zone'),
      onlyFree: params.get('free') === 'only',
      nearTeam: params.get('near') === 'team',
    },
    moving: params.get('moving'),
    occupant: params.get('for'),
  };
}

export function writeAddress({ date, when, workplace, view, filter, moving, occupant }: FloorAddress): string {
  const params = new URLSearchParams();
  const put = (key: string, value: string | null | false | undefined) => value && params.set(key, value);
  put('date', date);
  put('part', when.part !== 'whole-day' && when.part);
  if (when.part === 'hours') {
    put('from', when.from);
    put('until', when.until);
  }
  put('workplace', workplace);
  put('view', view === 'list' && view);
  put('amenities', filter.amenities.join(','));
  put('zone', filter.zone);
  put('free', filter.onlyFree && 'only');
  put('near', filter.nearTeam && 'team');
  put('moving', moving);
  put('for', occupant);
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Where what is offered instead is seen, on whatever floor: its own hours only when those differ from what was chosen. */
export function lookAt(
  { workplace, from, until, differs }: Alternative,
  timeZone: string,
): Pick<FloorAddress, 'workplace'> & Partial<FloorAddress> {
  const [begin, end] = [wallClock(from, timeZone), wallClock(until, timeZone)];
  return {
    workplace,
    ...(differs.includes('day') ? { date: begin.date } : {}),
    ...(differs.includes('time') ? { when: { part: 'hours', from: begin.time, until: end.time } } : {}),
  };
}

const nowhere = readAddress('');

/** The address of one day of a floor, with what is chosen there. */
export const floorLink = ({ site, floor }: { site: Id; floor: Id }, chosen: Partial<FloorAddress>) =>
  `/sites/${site}/floors/${floor}${writeAddress({ ...nowhere, ...chosen })}`;

export type ChangeAddress = (change: Partial<FloorAddress>, how?: 'push' | 'replace') => void;

/** A choice of place or day is a step back in the history; a filter is not. */
export function useFloorAddress(): [FloorAddress, ChangeAddress] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const address = useMemo(() => readAddress(search), [search]);
  const change = useCallback<ChangeAddress>(
    (next, how = 'push') => {
      const current = readAddress(location.search);
      navigate(path + writeAddress({ ...current, ...next }), { replace: how === 'replace' });
    },
    [navigate, path],
  );
  return [address, change];
}
