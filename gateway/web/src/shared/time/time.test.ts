import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDay, aFloor, AMSTERDAM, local } from '@shared/testing/mothers';
import { speechOf } from '@shared/testing/render';
import { askedInterval, freePieces, isWholePart, quarterTimes, sensibleHours, spanOf } from './interval';
import { instantOf, isDate, isTime, mondayOf, plusDays, wallClock } from './site-time';
import { clock, clockAt, dateRange, fullDate, onDay, spokenDate, weekNumber } from './spoken';

type ClockChange = { zone: string; date: string; time: string; from: string; until: string };
const examples = '../../../../../booking-service/src/test/resources/nl/samenplek/booking/time/clock-changes.json';
const clockChanges = JSON.parse(readFileSync(join(import.meta.dirname, examples), 'utf8')) as ClockChange[];

describe('the clock of the site', () => {
  it('shows the same time in winter and in summer, whatever the zone of the browser', () => {
    expect(instantOf('2026-11-24', '08:30', AMSTERDAM)).toBe('2026-11-24T07:30:00Z');
    expect(instantOf('2026-07-01', '08:30', AMSTERDAM)).toBe('2026-07-01T06:30:00Z');
    expect(instantOf('2026-07-01', '08:30', 'America/New_York')).toBe('2026-07-01T12:30:00Z');
    expect(wallClock('2026-07-01T22:30:00Z', AMSTERDAM)).toEqual({ date: '2026-07-02', time: '00:30' });
  });

  it.each(clockChanges)('understands $time in $zone on $date as booking-service does', ({ zone, date, time, from, until }) => {
    expect(instantOf(date, time, zone)).toBe(from);
    expect(instantOf(date, time, zone, 'until')).toBe(until);
  });

  it('asks for all of the hours of a site that closes in the hour that comes twice', () => {
    const night = { date: '2027-10-31', timeZone: AMSTERDAM, opening: { from: '00:00', until: '02:30' }, dayParts: {} };
    const asked = askedInterval(night, { part: 'hours', from: '00:00', until: '02:30' }, Date.parse('2027-10-01T00:00:00Z'));
    expect(asked && spanOf(asked)).toEqual({ from: '2027-10-30T22:00:00Z', until: '2027-10-31T01:30:00Z' });
  });

  it('crosses both changes of the clock', () => {
    expect(instantOf('2027-03-28', '07:00', AMSTERDAM)).toBe('2027-03-28T05:00:00Z');
    expect(instantOf('2027-10-31', '07:00', AMSTERDAM)).toBe('2027-10-31T06:00:00Z');
  });

  it('counts days over the end of a month and a year', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  });

  it('refuses what is no date or not on the quarter', () => {
    expect([isDate('2026-02-30'), isDate('2026-11-24'), isDate('24-11-2026'), isDate(null)]).toEqual([false, true, false, false]);
    expect([isTime('09:15'), isTime('09:10'), isTime('25:00')]).toEqual([true, false, false]);
  });
});

describe('what is asked of a day', () => {
  const day = aDay(aFloor([]));

  it('is the part of the day as the service gives it', () => {
    expect(spanOf(askedInterval(day, { part: 'morning' }, 0)!)).toEqual({ from: local('07:00'), until: local('12:30') });
  });

  it('begins with the running quarter when the day has begun', () => {
    const asked = askedInterval(day, { part: 'whole-day' }, Date.parse(local('10:08')));

    expect(spanOf(asked!).from).toBe(local('10:00'));
    expect(isWholePart(day, { part: 'whole-day' }, Date.parse(local('10:08')))).toBe(false);
    expect(isWholePart(day, { part: 'afternoon' }, Date.parse(local('10:08')))).toBe(true);
  });

  it('is nothing when it is over or the site is closed', () => {
    expect(askedInterval(day, { part: 'morning' }, Date.parse(local('12:30')))).toBeNull();
    expect(askedInterval({ ...day, opening: null }, { part: 'morning' }, 0)).toBeNull();
  });

  it('leaves the pieces that nobody holds', () => {
    const pieces = freePieces({ from: 0, until: 100 }, [
      { from: 60, until: 80 },
      { from: 10, until: 30 },
      { from: 20, until: 40 },
    ]);

    expect(pieces).toEqual([
      { from: 0, until: 10 },
      { from: 40, until: 60 },
      { from: 80, until: 100 },
    ]);
  });

  it('goes by the quarter', () => {
    expect(quarterTimes('07:00', '08:00')).toEqual(['07:00', '07:15', '07:30', '07:45', '08:00']);
  });
});

describe('the hours that a choice of hours opens with', () => {
  const opening = { from: '07:00', until: '19:00' };

  it.each([
    ['another day', null, '09:00', '12:00'],
    ['before opening', '05:10', '07:00', '09:00'],
    ['in the morning', '11:52', '12:00', '14:00'],
    ['on the half hour', '14:30', '14:30', '16:30'],
    ['late', '17:40', '18:00', '19:00'],
    ['just before closing', '18:50', '18:00', '19:00'],
  ])('are worth booking: %s', (_, clock, from, until) => {
    expect(sensibleHours(opening, clock)).toEqual({ from, until });
  });

  it('stay inside short opening hours', () => {
    expect(sensibleHours({ from: '10:00', until: '11:30' }, null)).toEqual({ from: '10:00', until: '11:30' });
    expect(sensibleHours({ from: '13:00', until: '17:00' }, null)).toEqual({ from: '13:00', until: '16:00' });
  });
});

describe('how it is said', () => {
  const nl = speechOf('nl');
  const en = speechOf('en');

  it('says times with a full stop and no leading nought', () => {
    expect([clock('09:30'), clock('12:00'), clockAt('2026-11-24T08:30:00Z', AMSTERDAM)]).toEqual(['9.30', '12.00', '9.30']);
  });

  it('says days in words', () => {
    expect(spokenDate(nl, '2026-09-15')).toBe('di 15 september');
    expect(fullDate(nl, '2026-09-15')).toBe('dinsdag 15 september');
    expect(spokenDate(en, '2026-09-15')).toBe('Tue 15 September');
  });

  it('says the year of a date that is not of this one', () => {
    expect(spokenDate(nl, '2027-01-13')).toBe('wo 13 januari 2027');
    expect(fullDate(en, '2025-12-31')).toBe('Wednesday 31 December 2025');
    expect(dateRange(nl, '2026-12-28', '2027-01-01')).toBe('28 dec – 1 jan 2027');
  });

  it('says a day as near as it is', () => {
    expect([onDay(nl, '2026-11-24', '2026-11-24'), onDay(nl, '2026-11-26', '2026-11-24'), onDay(nl, '2026-12-08', '2026-11-24')]).toEqual([
      'vandaag',
      'donderdag',
      'op di 8 december',
    ]);
  });

  it('says a week as one range', () => {
    expect(dateRange(nl, '2026-09-14', '2026-09-18')).toBe('14–18 sep');
    expect(dateRange(nl, '2026-09-28', '2026-10-02')).toBe('28 sep – 2 okt');
  });

  it('numbers weeks as ISO does', () => {
    expect([weekNumber('2026-09-21'), weekNumber('2027-01-01'), weekNumber('2026-12-31')]).toEqual([39, 53, 53]);
  });
});
