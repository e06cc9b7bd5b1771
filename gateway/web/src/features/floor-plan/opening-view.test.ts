import { expect, it } from 'vitest';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, taken } from '@shared/testing/mothers';
import { marksOf, noFilter } from './floor-plan.model';
import { openingView } from './opening-view';

const floor = {
  ...aFloor([aDesk('2.01', { x: 3 }), aDesk('2.30', { x: 25, zone: 'z-b' }), aDesk('2.31', { x: 27, zone: 'z-b' })]),
};
const marks = (mine?: string) => {
  const day = aDay(floor, { '2.30': [taken('07:00', '19:00')], ...(mine ? { [mine]: [taken('07:00', '19:00', { mine: true })] } : {}) });
  return marksOf({ floor, time: aTime(day), availability: day, presence: undefined, filter: noFilter, myInitials: 'SW' });
};

it('opens a phone at a free desk of the own zone', () => {
  const own = {
    ...floor,
    zones: floor.zones.map((zone) => ({ ...zone, openTo: { teams: zone.id === 'z-b' ? ['t-1'] : [], organisations: [] } })),
  };

  expect(openingView(own, marks(), 't-1', null)).toMatchObject({ x: 27 });
});

it('opens at the own desk before anything else', () => {
  expect(openingView(floor, marks('2.01'), 't-1', null)).toMatchObject({ x: 3 });
});

it('opens at what the address names', () => {
  expect(openingView(floor, marks('2.01'), 't-1', 'w-2-30')).toMatchObject({ x: 25 });
});
