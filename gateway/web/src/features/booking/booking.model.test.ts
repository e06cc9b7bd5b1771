import { describe, expect, it } from 'vitest';
import type { Workplace } from '@shared/api/contract';
import { aBooking, aDay, aDesk, aFloor, anAlternative, anAnswer, AT_EIGHT, local, taken } from '@shared/testing/mothers';
import { instead, offerFor, seatIn, type Asked } from './booking.model';

const desk = aDesk('2.14');
const other = aDesk('2.38', { x: 9 });
const day = aDay(aFloor([desk, other]));
const asked = ({ bookable = true, closed, ...more }: Partial<Asked> & { bookable?: boolean; closed?: Workplace['closed'] } = {}): Asked => {
  const facts = { taken: [], day, when: { part: 'whole-day' } as const, now: AT_EIGHT - 9e7, occupant: null, ...more };
  const answer = anAnswer(facts.day, { ...facts, bookable, workplace: { closed: closed ?? null }, forOther: facts.occupant !== null });
  return { workplace: desk, answer, longestMinutes: 720, mine: [], moving: null, ...facts };
};

describe('what the button would do', () => {
  it('books the day part by its name before it has begun', () => {
    expect(offerFor(asked())).toMatchObject({ kind: 'book', wish: { workplace: desk.id, date: day.date, dayPart: 'whole-day' } });
  });

  it('books from the running quarter once the part has begun', () => {
    const offer = offerFor(asked({ now: Date.parse(local('10:08')) }));

    expect(offer).toMatchObject({ kind: 'book', wish: { from: local('10:00'), until: local('19:00') } });
  });

  it('books hours as moments', () => {
    const offer = offerFor(asked({ when: { part: 'hours', from: '09:15', until: '11:00' } }));

    expect(offer).toMatchObject({ wish: { from: local('09:15'), until: local('11:00') } });
  });

  it('books the longest free piece of a desk that is partly taken, and says so', () => {
    const offer = offerFor(asked({ taken: [taken('07:00', '12:30')] }));

    expect(offer).toMatchObject({ kind: 'book', partOfAsked: true, wish: { from: local('12:30'), until: local('19:00') } });
  });

  it('gives the other desk free that I hold at that time', () => {
    const offer = offerFor(asked({ mine: [aBooking(other)] }));

    expect(offer).toMatchObject({ kind: 'move', releases: '2.38', booking: { id: 'b-w-2-38' } });
  });

  it('leaves my room and my desk of another time alone', () => {
    const mine = [aBooking(other, { kind: 'room' }), aBooking(other, { from: local('07:00', '2026-11-25'), until: local('19:00', '2026-11-25') })];

    expect(offerFor(asked({ mine })).kind).toBe('book');
  });

  it('leaves my desk alone when it is for a colleague', () => {
    const offer = offerFor(asked({ mine: [aBooking(other)], occupant: 'p-0002' }));

    expect(offer).toMatchObject({ kind: 'book', wish: { occupant: 'p-0002' } });
  });

  it('changes the times of what is already mine here', () => {
    const offer = offerFor(asked({ taken: [taken('07:00', '19:00', { mine: true })], mine: [aBooking(desk)], when: { part: 'morning' } }));

    expect(offer).toMatchObject({ kind: 'move', releases: null, wish: { dayPart: 'morning' } });
  });

  it('moves the booking that the person set out to move', () => {
    const moving = aBooking(other, { date: '2026-11-26', from: local('07:00', '2026-11-26'), until: local('19:00', '2026-11-26') });

    expect(offerFor(asked({ moving }))).toMatchObject({ kind: 'move', booking: moving, releases: '2.38' });
  });

  it.each([
    ['over', { now: Date.parse(local('19:00')) }],
    ['closed', { day: { ...day, opening: null } }],
    ['closed', { closed: { reason: { nl: 'stuk', en: 'broken' } } }],
    ['beyond', { now: AT_EIGHT - 43 * 86_400_000 }],
    ['reserved', { bookable: false }],
    ['too-long', { longestMinutes: 480 }],
    ['taken', { taken: [taken('07:00', '19:00')] }],
  ])('is nothing, because of: %s', (why, more) => {
    expect(offerFor(asked(more))).toEqual({ kind: 'none', why });
  });
});

describe('what a refusal brings', () => {
  it('the own desk that stands in the way', () => {
    const facts = { booking: 'b-7', label: '2.38', version: 4 };

    expect(seatIn({ type: '', title: '', status: 409, detail: '', code: 'already-seated', facts })).toEqual(facts);
    expect(seatIn({ type: '', title: '', status: 409, detail: '', code: 'already-claimed', facts })).toBeNull();
  });

  it('an alternative for the same occupant', () => {
    expect(instead({ occupant: 'p-2' }, anAlternative(aDesk('2.17')))).toEqual({
      workplace: 'w-2-17',
      occupant: 'p-2',
      from: local('07:00'),
      until: local('19:00'),
    });
  });
});
