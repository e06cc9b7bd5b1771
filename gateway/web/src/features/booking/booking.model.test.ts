import { describe, expect, it } from 'vitest';
import type { Workplace } from '@shared/api/contract';
import { anAnswer } from '@shared/testing/answers-of-a-day';
import { aBooking, aDay, aDesk, aFloor, anAlternative, AT_EIGHT, local, taken } from '@shared/testing/mothers';
import { toInterval } from '@shared/time/interval';
import { instead, offerFor, seatIn, type Asked } from './booking.model';

const desk = aDesk('2.14');
const other = aDesk('2.38', { x: 9 });
const day = aDay(aFloor([desk, other]));
const asked = ({ bookable = true, closed, ...more }: Partial<Asked> & { bookable?: boolean; closed?: Workplace['closed'] } = {}): Asked => {
  const facts = { taken: [], day, when: { part: 'whole-day' } as const, now: AT_EIGHT - 9e7, occupant: null, ...more };
  const answer = anAnswer(facts.day, { ...facts, bookable, workplace: { closed: closed ?? null }, forOther: facts.occupant !== null });
  return { workplace: desk, answer, longestMinutes: 720, mayBookFor: 'yes', held: [], moving: null, changing: null, ...facts };
};

describe('what the button would do', () => {
  it('books the day part by its name before it has begun', () => {
    expect(offerFor(asked())).toMatchObject({ kind: 'book', wish: { workplace: desk.id, date: day.date, dayPart: 'whole-day' } });
  });

  it('books for nobody for whom one may not, or of whom that is not known yet', () => {
    expect(offerFor(asked({ occupant: 'p-9', mayBookFor: 'no' }))).toEqual({ kind: 'none', why: 'not-for-them' });
    expect(offerFor(asked({ occupant: 'p-9', mayBookFor: 'unknown' }))).toEqual({ kind: 'none', why: 'for-whom-unknown' });
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
    const offer = offerFor(asked({ held: [aBooking(other)] }));

    expect(offer).toMatchObject({ kind: 'swap', rest: [], booking: { id: 'b-w-2-38' } });
  });

  it('leaves my room and my desk of another time alone', () => {
    const held = [
      aBooking(other, { kind: 'room' }),
      aBooking(other, { from: local('07:00', '2026-11-25'), until: local('19:00', '2026-11-25') }),
    ];

    expect(offerFor(asked({ held })).kind).toBe('book');
  });

  it("gives a colleague's other desk free when that is known", () => {
    const offer = offerFor(asked({ held: [aBooking(other, { occupant: 'p-0002' })], occupant: 'p-0002' }));

    expect(offer).toMatchObject({ kind: 'swap', wish: { occupant: 'p-0002' } });
  });

  it('leaves the rest of the day to be kept when some hours are elsewhere', () => {
    const offer = offerFor(asked({ held: [aBooking(other)], when: { part: 'hours', from: '09:00', until: '11:00' } }));

    expect(offer).toMatchObject({
      kind: 'swap',
      rest: [toInterval({ from: local('07:00'), until: local('09:00') }), toInterval({ from: local('11:00'), until: local('19:00') })],
    });
  });

  it('does not offer to keep hours that have gone by', () => {
    const offer = offerFor(asked({ held: [aBooking(other)], now: Date.parse(local('10:08')) }));

    expect(offer).toMatchObject({ kind: 'swap', interval: { from: Date.parse(local('10:00')) }, rest: [] });
  });

  it("gives up one desk at most: beside two of one's own it books what only the longer one stands in the way of", () => {
    const held = [aBooking(other, { until: local('12:00') }), aBooking(aDesk('2.40'), { from: local('12:00') })];

    expect(offerFor(asked({ held }))).toMatchObject({
      kind: 'swap',
      booking: { label: '2.40' },
      partOfAsked: true,
      wish: { from: local('12:00'), until: local('19:00') },
    });
  });

  it('swaps parking spaces, of which nobody has two either', () => {
    const held = [aBooking(other, { kind: 'parking' })];

    expect(offerFor(asked({ workplace: { ...desk, kind: 'parking' }, held })).kind).toBe('swap');
  });

  it('is about what is mine here as it stands', () => {
    const own = aBooking(desk, { from: local('09:00'), until: local('12:00') });

    expect(offerFor(asked({ held: [own] }))).toEqual({ kind: 'own', bookings: [own], interval: toInterval(own) });
  });

  it('changes the times of what is mine here once one chose to', () => {
    const own = aBooking(desk);
    const offer = offerFor(
      asked({ taken: [taken('07:00', '19:00', { mine: true })], held: [own], changing: own, when: { part: 'morning' } }),
    );

    expect(offer).toMatchObject({ kind: 'change', booking: own, wish: { dayPart: 'morning' } });
  });

  it('says what I have elsewhere when that leaves nothing of the new hours', () => {
    const own = aBooking(desk, { until: local('12:00') });
    const afternoon = aBooking(other, { from: local('12:30') });

    expect(offerFor(asked({ held: [own, afternoon], changing: own, when: { part: 'afternoon' } }))).toMatchObject({
      kind: 'elsewhere',
      booking: afternoon,
    });
  });

  it('leaves room for my other desk when the times of this one change', () => {
    const own = aBooking(desk, { until: local('12:00') });
    const held = [own, aBooking(other, { from: local('15:00') })];

    expect(offerFor(asked({ held, changing: own }))).toMatchObject({
      kind: 'change',
      wish: { from: local('07:00'), until: local('15:00') },
    });
  });

  it('moves the booking that the person set out to move', () => {
    const moving = aBooking(other, { date: '2026-11-26', from: local('07:00', '2026-11-26'), until: local('19:00', '2026-11-26') });

    expect(offerFor(asked({ moving }))).toMatchObject({ kind: 'move', booking: moving, rest: [] });
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
    const hours = { from: local('07:00'), until: local('19:00') };

    expect(seatIn({ type: '', title: '', status: 409, detail: '', code: 'already-seated', facts: { ...facts, ...hours } })).toEqual({
      ...facts,
      time: toInterval(hours),
    });
    expect(seatIn({ type: '', title: '', status: 409, detail: '', code: 'already-seated', facts })).toEqual({ ...facts, time: null });
    expect(seatIn({ type: '', title: '', status: 409, detail: '', code: 'already-seated' })).toBeNull();
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
