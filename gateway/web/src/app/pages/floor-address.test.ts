import { describe, expect, it } from 'vitest';
import { aSite, AMSTERDAM } from '@shared/testing/mothers';
import { noFilter } from '@features/floor-plan/floor-plan.model';
import { instantOf } from '@shared/time/site-time';
import { defaultDate } from '../first/default-date';
import { homeFloor } from '../first/home-floor';
import { readAddress, writeAddress, type FloorAddress } from './floor-address';

const plain: FloorAddress = {
  date: null,
  when: { part: 'whole-day' },
  workplace: null,
  view: 'plan',
  filter: noFilter,
  moving: null,
  occupant: null,
};

describe('the address of a floor', () => {
  it('is short when nothing is chosen', () => {
    expect(writeAddress(plain)).toBe('');
  });

  it('holds every choice and gives it back', () => {
    const full: FloorAddress = {
      date: '2026-11-24',
      when: { part: 'hours', from: '09:15', until: '11:00' },
      workplace: 'w-2-14',
      view: 'list',
      filter: { amenities: ['dock', 'screen'], zone: 'z-a', onlyFree: true, nearTeam: true },
      moving: 'b-1',
      occupant: 'p-2',
    };

    expect(readAddress(writeAddress(full))).toEqual(full);
    expect(writeAddress(full)).toContain('from=09:15');
  });

  it.each(['?date=2026-02-30', '?part=night', '?part=hours&from=11:00&until=09:00', '?part=hours&from=09:10&until=10:00', '?view=globe'])(
    'ignores what makes no sense: %s',
    (search) => {
      expect(readAddress(search)).toEqual(plain);
    },
  );
});

describe('the day a floor opens on', () => {
  const at = (date: string, time: string) => Date.parse(instantOf(date, time, AMSTERDAM));

  it('is today while the site is open', () => {
    expect(defaultDate(aSite(), at('2026-11-24', '06:00'))).toBe('2026-11-24');
    expect(defaultDate(aSite(), at('2026-11-24', '18:00'))).toBe('2026-11-24');
  });

  it('is the next open day when today is over', () => {
    expect(defaultDate(aSite(), at('2026-11-24', '18:50'))).toBe('2026-11-25');
    expect(defaultDate(aSite(), at('2026-11-27', '19:30'))).toBe('2026-11-30');
  });

  it('skips closing days', () => {
    const site = aSite({ closingDays: [{ date: '2026-12-25', name: { nl: 'Eerste kerstdag', en: 'Christmas Day' } }] });

    expect(defaultDate(site, at('2026-12-24', '20:00'))).toBe('2026-12-28');
  });
});

describe('the floor one comes home to', () => {
  const other = aSite({ id: 's-2', floors: [{ ...aSite().floors[0]!, id: 'f-9', desks: 4 }] });

  it('is the one seen last, else of the own site', () => {
    expect(homeFloor([aSite(), other], 's-2', null)).toEqual({ site: 's-2', floor: 'f-9' });
    expect(homeFloor([aSite(), other], 's-2', 'f-2')).toEqual({ site: 's-1', floor: 'f-2' });
    expect(homeFloor([aSite(), other], 's-2', 'gone')).toEqual({ site: 's-2', floor: 'f-9' });
    expect(homeFloor([], undefined, null)).toBeNull();
  });
});
