import { describe, expect, it } from 'vitest';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aFloor, aSite, AT_EIGHT, local, TUESDAY } from '@shared/testing/mothers';
import { speechOf } from '@shared/testing/render';
import { timeAnswer } from './time-answer';
import { spokenNoTime } from './spoken-no';

const DAY = 86_400_000;
const day = aDay(aFloor([]));
const times = (from: string, until: string) => ({ from: Date.parse(local(from)), until: Date.parse(local(until)) });
const said = (answer: ReturnType<typeof aTime>, date = TUESDAY) => spokenNoTime(speechOf('nl'), answer.no!, date);

describe('what the chosen time comes to', () => {
  it('is all of it on a day to come', () => {
    expect(aTime(day)).toEqual({ asked: times('07:00', '19:00'), opening: times('07:00', '19:00'), isWhole: true, no: null });
  });

  it('is today what is left of it, and that is no longer the whole', () => {
    expect(aTime(day, { now: Date.parse(local('14:38')) })).toMatchObject({ asked: times('14:30', '19:00'), isWhole: false, no: null });
  });

  it('lies within opening hours', () => {
    const late = aTime(day, { when: { part: 'hours', from: '18:00', until: '21:00' } });

    expect(late).toMatchObject({ asked: times('18:00', '19:00'), no: null });
  });

  it('goes by the midday of the site, also of a day gone by of which the service tells no parts', () => {
    const site = aSite();
    const houseRules = { ...site.houseRules, dayParts: { middayAt: '13:00' } };

    expect(
      aTime({ ...day, dayParts: {} }, { site: { ...site, houseRules }, when: { part: 'morning' }, now: AT_EIGHT + 3 * DAY }).asked,
    ).toEqual(times('07:00', '13:00'));
  });
});

describe('nothing can be had, and it is said from when it can', () => {
  it('on a day the site is closed, with the reason and the next day that it is open', () => {
    const closed = aTime(
      { ...day, opening: null, closedBecause: { nl: 'Heidag', en: 'Away day' } },
      { site: aSite({ closingDays: [{ date: TUESDAY, name: { nl: 'Heidag', en: 'Away day' } }] }) },
    );

    expect(closed.asked).toBeNull();
    expect(said(closed)).toBe('Het gebouw is deze dag gesloten: Heidag. Op wo 25 november is het weer open.');
  });

  it('at hours that the site is closed', () => {
    expect(said(aTime(day, { when: { part: 'hours', from: '19:00', until: '20:00' } }))).toBe(
      'Het gebouw is deze dag open van 7.00 tot 19.00 uur. Kies een tijd daarbinnen.',
    );
  });

  it('on a day gone by', () => {
    expect(said(aTime(day, { now: AT_EIGHT + 4 * DAY }))).toBe('Dit moment is voorbij. Boeken kan weer voor ma 30 november.');
  });

  it('on a part of today gone by, of which there is a later one', () => {
    expect(said(aTime(day, { when: { part: 'morning' }, now: Date.parse(local('13:10')) }))).toBe(
      'Dit moment is voorbij. Kies een later tijdstip.',
    );
  });

  it('beyond the horizon, with the last day and the day on which it opens', () => {
    expect(said(aTime(day, { now: AT_EIGHT - 43 * DAY }))).toBe(
      'Je kunt boeken tot en met ma 23 november. Op di 13 oktober komt deze dag erbij.',
    );
    expect(aTime(day, { now: AT_EIGHT - 42 * DAY }).no).toBeNull();
  });

  it.each([
    ['offline', 'Dit weten we niet zonder verbinding.'],
    ['failed', 'Dit weten we nu niet.'],
    ['waiting', 'Nog niet bekend.'],
  ] as const)('where nobody has told it: %s', (missing, sentence) => {
    expect(said(aTime(undefined, { missing }))).toBe(sentence);
  });

  it('of a day nobody has told, it is still known that the site is closed then', () => {
    const sunday = timeAnswer({
      site: aSite(),
      date: '2026-11-29',
      when: { part: 'whole-day' },
      now: AT_EIGHT,
      day: undefined,
      missing: 'offline',
    });

    expect(sunday.no).toMatchObject({ state: 'closed', closed: 'day', opens: '2026-11-30' });
  });
});
