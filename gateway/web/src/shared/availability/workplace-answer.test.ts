import { describe, expect, it } from 'vitest';
import { anAnswer, aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aFloor, AT_EIGHT, local, taken } from '@shared/testing/mothers';
import { speechOf } from '@shared/testing/render';
import { spokenNo } from './spoken-no';
import { sameAnswer, takenParts, workplaceAnswer } from './workplace-answer';

const DAY = 86_400_000;
const day = aDay(aFloor([]));
const times = (from: string, until: string) => ({ from: Date.parse(local(from)), until: Date.parse(local(until)) });
const broken = { nl: 'blad is stuk', en: 'top is broken' };
const hours = (from: string, until: string) => ({ part: 'hours' as const, from, until });

describe('of the whole chosen time', () => {
  it('is partly free where it is free at the start only', () => {
    const answer = anAnswer(day, { when: hours('09:00', '12:00'), taken: [taken('10:30', '12:00')] });

    expect(answer).toMatchObject({ state: 'partly', free: [times('09:00', '10:30')] });
    expect(takenParts(answer)).toEqual([{ from: 0.5, until: 1 }]);
  });

  it('is taken where others hold all of it, and says when it can be had again that day', () => {
    const answer = anAnswer(day, { when: hours('09:00', '12:00'), taken: [taken('08:00', '12:30')] });

    expect(answer).toMatchObject({ state: 'taken', free: [], again: Date.parse(local('12:30')) });
    expect(spokenNo(speechOf('nl'), answer, '2.14', day)).toBe('2.14 is bezet tot 12.30 uur en daarna weer vrij.');
  });

  it('is partly free where it is out of use for a part of it', () => {
    const answer = anAnswer(day, { workplace: { closed: { reason: broken, from: local('07:00'), until: local('13:00') } } });

    expect(answer).toMatchObject({ state: 'partly', free: [times('13:00', '19:00')], outOfUse: [times('07:00', '13:00')] });
  });

  it('is mine with my own times', () => {
    expect(anAnswer(day, { taken: [taken('09:00', '10:00', { mine: true })] })).toMatchObject({
      state: 'mine',
      mine: [times('09:00', '10:00')],
    });
  });

  it('is taken by me for somebody else', () => {
    expect(anAnswer(day, { forOther: true, taken: [taken('07:00', '19:00', { mine: true })] }).state).toBe('taken');
  });
});

describe('what cannot be had is never free', () => {
  it.each([
    ['closed', { day: { ...day, opening: null } }],
    ['closed', { workplace: { closed: { reason: broken } } }],
    ['over', { now: AT_EIGHT + 2 * DAY }],
    ['beyond', { now: AT_EIGHT - 60 * DAY }],
    ['reserved', { bookable: false }],
    ['unknown', { day: undefined }],
  ])('%s', (state, facts) => {
    const asked = 'day' in facts ? facts.day : day;
    const answer = workplaceAnswer({
      time: aTime(asked, 'now' in facts ? { now: facts.now } : {}),
      workplace: 'workplace' in facts ? facts.workplace : { closed: null },
      there: asked && { workplace: 'w', state: 'free', taken: [], bookable: !('bookable' in facts), matches: true },
    });

    expect([answer.state, answer.free]).toEqual([state, []]);
  });

  it('says until when a workplace is out of use, also when nobody knows', () => {
    const said = (until?: string) =>
      spokenNo(speechOf('nl'), anAnswer(day, { workplace: { closed: { reason: broken, ...(until ? { until } : {}) } } }), '2.47', day);

    expect(said('2026-12-07T23:00:00Z')).toBe('2.47 is gesloten: blad is stuk. Vanaf di 8 december kun je weer boeken.');
    expect(said()).toBe('2.47 is gesloten: blad is stuk. Het is nog niet bekend tot wanneer.');
  });

  it('knows who was there on a day gone by', () => {
    expect(anAnswer(day, { now: AT_EIGHT + 2 * DAY, taken: [taken('07:00', '19:00')] })).toMatchObject({ state: 'taken', again: null });
  });

  it('knows nothing of a workplace that the answer leaves out', () => {
    expect(workplaceAnswer({ time: aTime(day), workplace: { closed: null }, there: undefined })).toMatchObject({
      state: 'unknown',
      free: [],
    });
  });

  it('believes the service that it is out of use, before the floor plan says so', () => {
    const there = { workplace: 'w', state: 'closed' as const, taken: [], bookable: true, matches: true };

    expect(workplaceAnswer({ time: aTime(day), workplace: { closed: null }, there })).toMatchObject({ state: 'closed', reason: null });
  });
});

it('is the same answer when nothing of it differs', () => {
  const answer = () => anAnswer(day, { taken: [taken('10:00', '12:00')] });

  expect(sameAnswer(answer(), answer())).toBe(true);
  expect(sameAnswer(answer(), anAnswer(day, { taken: [taken('10:00', '12:15')] }))).toBe(false);
  expect(sameAnswer(answer(), anAnswer(day))).toBe(false);
});
