import { describe, expect, it } from 'vitest';
import { aSite } from '@shared/testing/mothers';
import { dayOfThisWeek, hoursOn, isOpeningDay, openingDays } from './opening-days';

const closed = { date: '2026-11-27', name: { nl: 'Sluitingsdag', en: 'Closing day' } };
const hall = aSite({ closingDays: [closed] });
const library = aSite({ openingHours: [...hall.openingHours, { day: 'saturday', from: '10:00', until: '17:00' }] });

describe('the week of a site', () => {
  it('holds the days on which it usually opens, a closing day among them', () => {
    expect(openingDays(hall, '2026-11-24')).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
    expect(openingDays(library, '2026-11-29').at(-1)).toBe('2026-11-28');
    expect([hoursOn(hall, closed.date), isOpeningDay(hall, closed.date)]).toEqual([null, true]);
  });

  it.each([
    ['a Friday', '2026-11-27', '2026-11-27', '2026-11-27'],
    ['a Saturday', '2026-11-28', '2026-11-30', '2026-11-28'],
    ['a Sunday', '2026-11-29', '2026-11-30', '2026-11-30'],
  ])('goes on while one of them is to come: on %s', (_day, today, there, here) => {
    expect([there, here]).toEqual([dayOfThisWeek(hall, today), dayOfThisWeek(library, today)]);
  });
});
