import type { LocalDate } from '@shared/api/contract';
import { query } from '@shared/api/http';
import type { Choice } from '@features/search/search.model';

type Here = Pick<Location, 'pathname' | 'search'>;

const FLOOR = /^\/sites\/([^/]+)\/floors\/([^/]+)$/;

export const floorIn = (pathname: string): string | undefined => FLOOR.exec(pathname)?.[2];

/** From floor to floor all stays as it was chosen, but for the place and the zone; from elsewhere only the day is known. */
function kept({ pathname, search }: Here): Record<string, string> {
  if (floorIn(pathname) === undefined) return {};
  const { workplace: _workplace, zone: _zone, ...rest } = Object.fromEntries(new URLSearchParams(search));
  return rest;
}

/** The address of what was found, on the chosen day. */
export function searchAddress(choice: Choice, here: Here, date: LocalDate): string {
  switch (choice.to) {
    case 'team':
      return `/team${query({ date, team: choice.team })}`;
    case 'person':
      return `/team${query({ date, person: choice.person })}`;
    case 'floor':
      return `/sites/${choice.site}/floors/${choice.floor}${query({ ...kept(here), date })}`;
    case 'zone':
      return `/sites/${choice.site}/floors/${choice.floor}${query({ ...kept(here), date, zone: choice.zone })}`;
    case 'workplace':
      return `/sites/${choice.site}/floors/${choice.floor}${query({ ...kept(here), date, workplace: choice.workplace })}`;
  }
}
