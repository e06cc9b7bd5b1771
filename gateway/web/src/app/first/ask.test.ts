import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { booking, forgetEarly, NoAnswerError, read } from '@shared/api/http';
import { answers } from '@shared/testing/answers';
import { aSite, sanne } from '@shared/testing/mothers';
import { askFirst } from './ask';
import { keepPlace } from './kept-place';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const site = aSite();
const floor = site.floors[0]!.id;
const here = (address: string) => {
  const { pathname, search } = new URL(address, 'https://samenplek.example');
  return askFirst({ pathname, search }, NOW);
};
const known = {
  'GET /session': { body: { signedIn: true } },
  'GET /api/people/v1/people/me': { body: sanne },
  'GET /api/booking/v1/sites': { body: { items: [site] } },
};
const BASICS = ['/session', '/api/booking/v1/sites', '/api/people/v1/people/me'];

afterEach(forgetEarly);

describe('before the app is there', () => {
  let asked: { path: string; headers: Headers }[];
  const paths = () => asked.map((one) => one.path);
  beforeEach(() => void ({ asked } = answers(known)));

  it('is asked who is here, who that is and the sites, and the app does not ask again', async () => {
    await here('/my-week');

    expect(await read('/session')).toEqual({ signedIn: true });
    expect(await read(booking('/sites'))).toEqual({ items: [site] });
    expect(paths()).toEqual(BASICS);
  });

  it('is asked for all that stands on the floor one comes home to', async () => {
    expect(await here('/')).toMatchObject({ floor, date: '2026-11-24', today: '2026-11-24' });

    expect(
      paths()
        .slice(3)
        .map((path) => path.split('?')[0]),
    ).toEqual([
      `/api/booking/v1/floors/${floor}`,
      `/api/booking/v1/floors/${floor}/drawing`,
      `/api/booking/v1/floors/${floor}/availability`,
      '/api/people/v1/presence',
      `/api/booking/v1/sites/${site.id}/days`,
      '/api/booking/v1/bookings',
    ]);
    expect(asked[4]!.headers.get('Accept')).toContain('image/svg+xml');
  });

  it('is asked for the floor and the day that the address names', async () => {
    expect(await here(`/sites/${site.id}/floors/f-7?date=2026-12-01`)).toMatchObject({ floor: 'f-7', date: '2026-12-01' });

    expect(paths()).toContain('/api/booking/v1/floors/f-7/availability?date=2026-12-01');
  });

  it('nothing is asked of a day of which there is no answer', async () => {
    expect(await here(`/sites/${site.id}/floors/f-7?date=2099-01-01`)).toBeNull();

    expect(paths().filter((path) => path.includes('2099'))).toEqual([]);
  });

  it('no floor is asked for where a kept choice says another', async () => {
    history.replaceState(null, '', '/team');
    keepPlace();

    expect(await here('/')).toBeNull();
    expect(paths()).toEqual(BASICS);
  });

  it('nothing is asked of who has just signed out', async () => {
    expect(await here('/signed-out')).toBeNull();
    expect(paths()).toEqual([]);
  });

  it('speaks the language that was chosen', async () => {
    localStorage.setItem('samenplek.language', 'en');

    await here('/my-week');

    expect(asked.map((one) => one.headers.get('Accept-Language'))).toEqual(['en', 'en', 'en']);
  });
});

describe('an early answer', () => {
  it('is given once: the second time the service is asked', async () => {
    const { asked } = answers(known);
    await here('/my-week');

    await read('/session');
    await read('/session');

    expect(asked.filter((one) => one.path === '/session')).toHaveLength(2);
  });

  it('is given no more once there is a stream of events: it may be older than they are', async () => {
    const { asked } = answers(known);
    await here('/my-week');

    forgetEarly();
    await read('/session');

    expect(asked.filter((one) => one.path === '/session')).toHaveLength(2);
  });

  it('that did not come is told of as every other', async () => {
    answers({ 'GET ': new TypeError('network') });

    await expect(here('/')).rejects.toBeInstanceOf(NoAnswerError);
    await expect(read('/session')).rejects.toBeInstanceOf(NoAnswerError);
  });
});
