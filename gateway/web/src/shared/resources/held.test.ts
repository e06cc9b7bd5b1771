import { afterEach, expect, test, vi } from 'vitest';
import type { Floor } from '@shared/api/contract';
import { aDesk, aFloor } from '@shared/testing/mothers';
import { answers } from '@shared/testing/answers';
import { aClient } from '@shared/testing/render';
import { floorKey, floorOn, ofFloor } from './floors';

const MARCH = '2027-03-01';
const now: Floor = { ...aFloor([aDesk('2.14')]), until: MARCH };
const then: Floor = { ...aFloor([aDesk('2.15')]), revision: 2, from: MARCH };
const TODAY = 'GET /api/booking/v1/floors/f-2';

/** The floor as it is today, and on any date that is asked for. */
function served(today: Floor | null = now) {
  const paths: string[] = [];
  answers({
    [TODAY]: ({ path }) => {
      paths.push(path);
      const date = new URL(path, 'http://here').searchParams.get('date');
      if (date) return { body: date < MARCH ? now : then };
      return today ? { body: today } : { status: 404, body: { code: 'floor-not-there', status: 404, title: '', detail: '' } };
    },
  });
  return { paths, client: aClient() };
}

afterEach(() => vi.unstubAllGlobals());

test('the floor of today is taken for every day on which it holds, and asked for once', async () => {
  const { paths, client } = served();
  const days = ['2026-11-24', '2026-11-25', '2027-02-28'].map((date) => client.fetchQuery(ofFloor('f-2', date)));
  expect((await Promise.all(days)).map((floor) => floor.revision)).toEqual([1, 1, 1]);
  expect(paths).toEqual(['/api/booking/v1/floors/f-2']);
});

test('a day on which it is another one is asked for by its date, once for all such days', async () => {
  const { paths, client } = served();
  const days = ['2026-11-24', MARCH, '2027-03-02'].map((date) => client.fetchQuery(ofFloor('f-2', date)));
  expect((await Promise.all(days)).map((floor) => floor.revision)).toEqual([1, 2, 2]);
  expect(paths.filter((path) => path.includes('date='))).toEqual([`/api/booking/v1/floors/f-2?date=${MARCH}`]);
});

test('a floor that is not there today is there on its day', async () => {
  const { client } = served(null);
  expect((await client.fetchQuery(ofFloor('f-2', MARCH))).revision).toBe(2);
});

test('what a change made stale is asked again', async () => {
  const { paths, client } = served();
  await client.fetchQuery(ofFloor('f-2', '2026-11-24'));
  await client.invalidateQueries({ queryKey: floorKey() });
  await client.fetchQuery(ofFloor('f-2', '2026-11-25'));
  expect(paths).toHaveLength(2);
});

test('of several revisions the one of the day is found', () => {
  expect(floorOn([now, then], 'f-2', '2027-02-28')).toBe(now);
  expect(floorOn([now, then], 'f-2', MARCH)).toBe(then);
  expect(floorOn([now, then], 'f-3', MARCH)).toBeUndefined();
});
