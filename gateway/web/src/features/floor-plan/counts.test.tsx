import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Floor, FloorAvailability, Taken } from '@shared/api/contract';
import type { TimeFacts } from '@shared/availability/time-answer';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, taken, TUESDAY } from '@shared/testing/mothers';
import { show, speechOf } from '@shared/testing/render';
import { countByKind, countOutside, isUnknown } from './counts';
import { marksOf, noFilter, type Filter } from './floor-plan.model';
import { Legend } from './Legend';
import { spokenCounts, spokenFilter } from './spoken-counts';

const nl = speechOf('nl');
const bay = (label: string, parking: 'car' | 'bicycle') => aDesk(label, { kind: 'parking', parking, seats: [] });
const yard = aFloor([bay('P1', 'car'), bay('P2', 'car'), bay('R1', 'bicycle')]);
const all = taken('07:00', '19:00');

function marks(
  floor: Floor,
  takenBy: Record<string, Taken[]> = {},
  filter: Filter = noFilter,
  more: Partial<TimeFacts> & { day?: FloorAvailability | undefined } = {},
) {
  const day = 'day' in more ? more.day : aDay(floor, takenBy);
  return marksOf({ floor, time: aTime(day, more), availability: day, presence: undefined, filter, myInitials: 'SW' });
}

describe('what a floor has', () => {
  it('is counted by kind, a place for a bicycle apart from one for a car', () => {
    expect(countByKind(marks(yard, { P1: [all] }))).toMatchObject([
      { kind: 'parking', all: 2, free: 1, taken: 1 },
      { kind: 'bicycle', all: 1, free: 1 },
    ]);
    expect(spokenCounts(nl, marks(yard, { P1: [all] }))).toBe('2 parkeerplekken, 1 vrij, 1 fietsplek, 1 vrij');
  });

  it('stands in the legend with the word of what it counts', () => {
    show(<Legend marks={marks(yard, { P1: [all] })} />);

    expect(screen.getByRole('list', { name: 'Legenda: Parkeerplekken' })).toHaveTextContent(/Vrij 1.*Bezet 1/);
  });

  it('has no number where nothing is known', () => {
    const unknown = marks(yard, {}, noFilter, { day: undefined, missing: 'offline', date: TUESDAY });
    show(<Legend marks={unknown} />);

    expect(countByKind(unknown).every(isUnknown)).toBe(true);
    expect(spokenCounts(nl, unknown)).toBe('2 parkeerplekken, 1 fietsplek');
    expect(screen.getByRole('list')).not.toHaveTextContent('0');
    expect(screen.getByRole('list')).toHaveTextContent('Onbekend 2');
  });
});

describe('with a filter on', () => {
  const floor = aFloor([
    aDesk('2.01', { amenities: ['height-adjustable'] }),
    ...['2.02', '2.03', '2.04'].map((label) => aDesk(label)),
    aDesk('2.05', { amenities: ['height-adjustable', 'dock'] }),
    { ...aDesk('Duin'), kind: 'room' as const },
  ]);
  const said = (takenBy: Record<string, Taken[]>, filter: Partial<Filter>) => {
    const one = { ...noFilter, ...filter };
    return spokenFilter({
      speech: nl,
      floor,
      filter: one,
      marks: marks(floor, takenBy, one),
      day: 'dinsdag',
      amenityWord: (amenity) => nl.say(`amenity.${amenity}` as 'amenity.dock'),
    });
  };
  const sitStand = { amenities: ['height-adjustable'] };

  it('says how many are free inside it, and how many without it', () => {
    expect(said({ '2.01': [all] }, sitStand)).toBe('1 bureau binnen je filter is vrij. Zonder dat filter zijn er 4 vrij.');
  });

  it('says what is not there any more, and how many there are without it', () => {
    expect(said({ '2.01': [all], '2.05': [all] }, sitStand)).toBe(
      'Er is dinsdag geen zit-stabureau meer vrij. Zonder dat filter zijn er 3 vrij.',
    );
    expect(said({ '2.05': [all] }, { amenities: ['height-adjustable', 'dock'], zone: 'z-a' })).toBe(
      'Er is dinsdag geen zit-stabureau met dock in Fysiek domein meer vrij. Zonder die filters zijn er 4 vrij.',
    );
  });

  it('counts outside it everything that falls outside it, as the list does', () => {
    expect(countOutside(marks(floor, {}, { ...noFilter, ...sitStand }))).toBe(4);
  });

  it('says nothing where there is no filter', () => {
    expect(said({}, {})).toBeNull();
  });
});
