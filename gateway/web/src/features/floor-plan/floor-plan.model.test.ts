import { describe, expect, it } from 'vitest';
import type { FloorAvailability } from '@shared/api/contract';
import { takenParts } from '@shared/availability/workplace-answer';
import type { TimeFacts } from '@shared/availability/time-answer';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, aPerson, aPresence, aRoom, isAt, local, taken } from '@shared/testing/mothers';
import { countByKind, countOutside } from './counts';
import { lookOf, marksOf, neighboursOf, noFilter, type Filter, type Scene } from './floor-plan.model';

type Change = Partial<Scene> & Partial<Pick<TimeFacts, 'when' | 'now'>>;

const scene = (floor: Scene['floor'], day: FloorAvailability, { when = { part: 'whole-day' }, now, ...more }: Change = {}): Scene => ({
  floor,
  time: aTime(day, { when, ...(now === undefined ? {} : { now }) }),
  availability: day,
  presence: undefined,
  filter: noFilter,
  myInitials: 'SW',
  ...more,
});
const only = (scenes: Scene) => marksOf(scenes)[0]!;
const filter = (more: Partial<Filter>): Filter => ({ ...noFilter, ...more });

describe('the state of a desk', () => {
  const floor = aFloor([aDesk('2.14')]);

  it('is free when nobody holds it in the asked time', () => {
    const day = aDay(floor, { '2.14': [taken('07:00', '12:30')] });

    expect(only(scene(floor, day, { when: { part: 'afternoon' } })).state).toBe('free');
  });

  it('is partly free when part of the asked time is held, and knows which part', () => {
    const mark = only(scene(floor, aDay(floor, { '2.14': [taken('13:00', '19:00')] })));

    expect(mark.state).toBe('partly');
    expect(mark.answer.free).toEqual([{ from: Date.parse(local('07:00')), until: Date.parse(local('13:00')) }]);
    expect(takenParts(mark.answer)).toEqual([{ from: 0.5, until: 1 }]);
  });

  it('is taken when bookings that touch each other fill the asked time', () => {
    const day = aDay(floor, { '2.14': [taken('07:00', '12:30'), taken('12:30', '19:00')] });

    expect(only(scene(floor, day)).state).toBe('taken');
  });

  it('is mine when I hold any of the asked time', () => {
    const mark = only(scene(floor, aDay(floor, { '2.14': [taken('09:00', '10:00', { mine: true, booking: 'b-9' })] })));

    expect(mark.state).toBe('mine');
    expect(mark.myBooking).toBe('b-9');
  });

  it('is closed only while the closure lasts', () => {
    const closed = aFloor([
      aDesk('2.46', { closed: { reason: { nl: 'stuk', en: 'broken' }, from: local('12:30'), until: local('19:00') } }),
    ]);

    expect(only(scene(closed, aDay(closed), { when: { part: 'morning' } })).state).toBe('free');
    expect(only(scene(closed, aDay(closed), { when: { part: 'afternoon' } })).state).toBe('closed');
  });

  it('is closed on a day the site is closed, without the tool of a desk out of use', () => {
    const mark = only(scene(floor, aDay(floor, {}, { opening: null })));

    expect([mark.state, lookOf(mark)]).toEqual(['closed', 'unavailable']);
  });

  it('leaves out what has gone by today', () => {
    const day = aDay(floor, { '2.14': [taken('07:00', '10:00')] });

    expect(only(scene(floor, day, { now: Date.parse(local('10:05')) })).state).toBe('free');
  });
});

describe('a room', () => {
  it.each(['room', 'booth', 'parking'] as const)('speaks of the whole of the asked time, as a desk does: %s', (kind) => {
    const floor = aFloor([aRoom('Assumburg', { kind }), aRoom('Duin', { kind }), aRoom('Oer', { kind })]);
    const day = aDay(floor, { Assumburg: [taken('07:00', '11:00')], Duin: [taken('13:00', '14:00')] });

    expect(marksOf(scene(floor, day)).map(lookOf)).toEqual(['partly', 'partly', 'free']);
    expect(marksOf(scene(floor, day, { when: { part: 'hours', from: '08:00', until: '11:00' } })).map(lookOf)).toEqual([
      'taken',
      'free',
      'free',
    ]);
  });
});

describe('who sits where', () => {
  const desks = [
    aDesk('2.13', { x: 3.2 }),
    aDesk('2.14', { x: 5 }),
    aDesk('2.15', { x: 6.8 }),
    aDesk('2.17', { x: 5, y: 4.2, rotation: 180 }),
  ];
  const floor = aFloor(desks);
  const day = aDay(floor, { '2.13': [taken('07:00', '19:00')], '2.15': [taken('07:00', '19:00')], '2.17': [taken('07:00', '19:00')] });
  const bakker = aPerson('Femke Bakker', { mate: true });
  const groot = aPerson('Femke de Groot');
  const presence = aPresence([isAt(desks[0]!, bakker), isAt(desks[2]!, groot), isAt(desks[3]!, aPerson('Bram Jansen', { mate: true }))]);

  it('tells two with the same given name apart', () => {
    const marks = marksOf(scene(floor, day, { presence }));

    expect(marks.flatMap((mark) => mark.occupants.map((one) => one.shortName))).toEqual(['Femke B.', 'Femke G.', 'Bram']);
  });

  it('stays nameless without the right to see it', () => {
    expect(marksOf(scene(floor, day)).every((mark) => mark.occupants.length === 0)).toBe(true);
  });

  it('names neighbours from left by way of opposite to right', () => {
    const marks = marksOf(scene(floor, day, { presence }));
    const own = marks.find((mark) => mark.workplace.label === '2.14')!;

    expect(neighboursOf(own, marks).map((one) => [one.fullName, one.side])).toEqual([
      ['Femke Bakker', 'left'],
      ['Bram Jansen', 'opposite'],
      ['Femke de Groot', 'right'],
    ]);
  });

  it('does not name who is there at another time', () => {
    const early = aPresence([isAt(desks[0]!, bakker, '07:00', '09:00')]);

    const marks = marksOf(scene(floor, day, { presence: early, when: { part: 'afternoon' } }));

    expect(marks[0]!.occupants).toEqual([]);
  });
});

describe('a filter', () => {
  const floor = aFloor([
    aDesk('2.01', { amenities: ['dock', 'screen'] }),
    aDesk('2.02', { x: 20, zone: 'z-b', amenities: ['dock'] }),
    aDesk('2.03', { x: 30, zone: 'z-b' }),
    aDesk('2.10', { x: 8 }),
  ]);
  const day = aDay(floor, { '2.02': [taken('07:00', '19:00')], '2.03': [taken('07:00', '19:00', { mine: true })] });
  const inside = (one: Filter, more: Partial<Scene> = {}) =>
    marksOf(scene(floor, day, { filter: one, ...more }))
      .filter((mark) => !mark.outside)
      .map((mark) => mark.workplace.label);

  it('asks for all amenities at once', () => {
    expect(inside(filter({ amenities: ['dock', 'screen'] }))).toEqual(['2.01', '2.03']);
  });

  it('never fades what is mine', () => {
    expect(inside(filter({ zone: 'z-a' }))).toEqual(['2.01', '2.03', '2.10']);
    expect(inside(filter({ onlyFree: true }))).toEqual(['2.01', '2.03', '2.10']);
  });

  it('knows what is near the team', () => {
    const presence = aPresence([isAt(floor.workplaces[0]!, aPerson('Femke Bakker', { mate: true }))]);

    expect(inside(filter({ nearTeam: true }), { presence })).toEqual(['2.01', '2.03', '2.10']);
  });

  it('counts what is inside it, and knows what would be free without it', () => {
    const marks = marksOf(scene(floor, day, { filter: filter({ amenities: ['dock'] }) }));

    expect(countByKind(marks)).toMatchObject([{ kind: 'desk', free: 1, taken: 1, mine: 1, all: 3, freeUnfiltered: 2 }]);
    expect(countOutside(marks)).toBe(1);
  });
});

it('puts labels in the order people count in', () => {
  const floor = aFloor([aDesk('2.10'), aDesk('2.9'), aDesk('2.1')]);

  expect(marksOf(scene(floor, aDay(floor))).map((mark) => mark.workplace.label)).toEqual(['2.1', '2.9', '2.10']);
});

it('marks what is being booked as not settled', () => {
  const floor = aFloor([aDesk('2.14')]);

  expect(only(scene(floor, aDay(floor), { settling: floor.workplaces[0]!.id })).settling).toBe(true);
});
