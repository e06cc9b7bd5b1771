import { describe, expect, it } from 'vitest';
import { searchAddress } from './search-address';

const onFloor = { pathname: '/sites/s-1/floors/f-2', search: '?date=2026-11-24&part=morning&workplace=w-1&zone=z-a&for=p-2&moving=b-1' };
const inWeek = { pathname: '/my-week', search: '?date=2026-11-24&workplace=w-1' };
const DATE = '2026-11-24';

describe('where an answer leads', () => {
  it.each([
    [
      'a place elsewhere, with all that was chosen here',
      { to: 'workplace', site: 's-2', floor: 'f-9', workplace: 'w-9' },
      onFloor,
      '/sites/s-2/floors/f-9?date=2026-11-24&part=morning&for=p-2&moving=b-1&workplace=w-9',
    ],
    [
      'a zone, which is then the filter',
      { to: 'zone', site: 's-1', floor: 'f-2', zone: 'z-b' },
      onFloor,
      '/sites/s-1/floors/f-2?date=2026-11-24&part=morning&zone=z-b&for=p-2&moving=b-1',
    ],
    [
      'a floor',
      { to: 'floor', site: 's-1', floor: 'f-3' },
      onFloor,
      '/sites/s-1/floors/f-3?date=2026-11-24&part=morning&for=p-2&moving=b-1',
    ],
    [
      'a place, from a page without a floor',
      { to: 'workplace', site: 's-2', floor: 'f-9', workplace: 'w-9' },
      inWeek,
      '/sites/s-2/floors/f-9?date=2026-11-24&workplace=w-9',
    ],
    ['a team', { to: 'team', team: 't-1' }, onFloor, '/team?date=2026-11-24&team=t-1'],
    [
      'a colleague who is not to be seen, by id and never by name',
      { to: 'person', person: 'p-2' },
      inWeek,
      '/team?date=2026-11-24&person=p-2',
    ],
  ] as const)('is %s', (_where, choice, here, address) => {
    const [path, params] = searchAddress(choice, here, DATE).split('?');
    const [expectedPath, expected] = address.split('?');

    expect(path).toBe(expectedPath);
    expect(Object.fromEntries(new URLSearchParams(params))).toEqual(Object.fromEntries(new URLSearchParams(expected)));
  });
});
