import { describe, expect, it } from 'vitest';
import { anAnswer } from '@shared/testing/answers-of-a-day';
import { aBooking, aDay, aDesk, aFloor, anAlternative, AT_EIGHT, local } from '@shared/testing/mothers';
import { speechOf } from '@shared/testing/render';
import type { Asked } from './booking.model';
import { isBookedAtOnce, spokenWay, wishAsChosen } from './ways-on.model';

const desk = aDesk('2.14');
const other = aDesk('2.17');
const room = { ...aDesk('Rietwijk'), kind: 'room' as const, capacity: 8 };
const day = aDay(aFloor([desk, other, room]));
const asked: Asked = {
  workplace: desk,
  answer: anAnswer(day),
  longestMinutes: undefined,
  taken: [],
  day,
  when: { part: 'whole-day' },
  now: AT_EIGHT - 9e7,
  occupant: null,
  mayBookFor: 'yes',
  held: [],
  moving: null,
  changing: null,
};
const later = anAlternative(desk, { differs: ['time'], from: local('10:30'), until: local('12:00') });
const upstairs = anAlternative(room, { differs: ['place', 'floor', 'size'], floorName: { nl: '1e verdieping', en: '1st floor' } });

describe('what a way on says', () => {
  const speech = speechOf('nl');
  const said = (way: typeof later, change: Partial<Asked> = {}) => spokenWay(speech, way, { ...asked, ...change });

  it('its hours when they differ', () => expect(said(later)).toBe('Boek 2.14 van 10.30 tot 12.00 uur'));
  it('how far it is on foot', () => expect(said(anAlternative(other, { distanceMetres: 17.6 }))).toBe('Boek 2.17 (18 m lopen)'));
  it('the floor, and for how many', () => expect(said(upstairs)).toBe('Bekijk Rietwijk (1e verdieping, 8 personen)'));
  it('the day', () =>
    expect(said(anAlternative(desk, { differs: ['day'], from: local('07:00', '2026-12-04'), until: local('19:00', '2026-12-04') }))).toBe(
      'Boek 2.14 op vr 4 december',
    ));
  it('the building', () =>
    expect(said(anAlternative(other, { differs: ['place', 'site'], siteName: 'Gemeentedepot' }))).toBe(
      'Bekijk 2.17 (Gemeentedepot, 2e verdieping)',
    ));
});

describe('it is looked at before it is booked', () => {
  it('when a desk of mine would give way', () => {
    expect(isBookedAtOnce(later, { ...asked, held: [aBooking(other)] })).toBe(false);
    expect(isBookedAtOnce(later, { ...asked, held: [aBooking(other, { from: local('13:00'), until: local('15:00') })] })).toBe(true);
  });
  it('when it is for somebody else', () => expect(isBookedAtOnce(later, { ...asked, occupant: 'p-2' })).toBe(false));
  it('while a booking is being moved', () => expect(isBookedAtOnce(later, { ...asked, moving: aBooking(other) })).toBe(false));
});

describe('what works is asked for the time as it was chosen', () => {
  it('a part of the day by its name', () =>
    expect(wishAsChosen({ ...asked, occupant: 'p-2' })).toEqual({
      workplace: desk.id,
      occupant: 'p-2',
      date: day.date,
      dayPart: 'whole-day',
    }));
  it('hours by the clock, also when they cannot be had', () => {
    const when = { part: 'hours' as const, from: '09:00', until: '10:30' };

    expect(wishAsChosen({ ...asked, when, answer: { ...asked.answer, asked: null } })).toEqual({
      workplace: desk.id,
      from: local('09:00'),
      until: local('10:30'),
    });
  });
});
