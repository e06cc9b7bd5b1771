import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEarly } from '@shared/api/http';
import { availabilityKey } from '@shared/resources/availability';
import { floorKey } from '@shared/resources/floors';
import { presenceKey } from '@shared/resources/presence';
import { answers } from '@shared/testing/answers';
import { aDay, aDesk, aFloor, aPresence, aSite, sanne, TUESDAY } from '@shared/testing/mothers';
import { aClient } from '@shared/testing/render';
import { beforehand } from './beforehand';
import type { FirstFloor } from './first/ask';

const floor = aFloor([aDesk('2.14')]);
const site = aSite();
const first: FirstFloor = { site, floor: floor.id, date: TUESDAY, today: TUESDAY };
const FLOOR = `GET /api/booking/v1/floors/${floor.id}`;
const all = {
  'GET /session': { body: { signedIn: true, csrf: { header: 'X-CSRF-Token', token: 'abc' }, signOut: '/session/sign-out' } },
  'GET /api/people/v1/people/me': { body: sanne },
  'GET /api/booking/v1/sites': { body: { items: [site] } },
  [FLOOR]: { body: floor },
  [`${FLOOR}/availability`]: { body: aDay(floor) },
  'GET /api/people/v1/presence': { body: aPresence([]) },
  [`GET /api/booking/v1/sites/${site.id}/days`]: { body: { days: [] } },
  'GET /api/booking/v1/bookings': { body: { items: [] } },
};

beforeEach(forgetEarly);

describe('before the first drawing', () => {
  it('the app knows who is here and all of the floor, and stands at its address', async () => {
    answers(all);
    const client = aClient();

    await beforehand(client, Promise.resolve(first));

    expect(client.getQueryData(['standing'])).toMatchObject({ kind: 'signed-in' });
    expect(client.getQueryData(floorKey(floor.id, TUESDAY))).toEqual(floor);
    expect(client.getQueryData(availabilityKey(floor.id, TUESDAY))).toBeDefined();
    expect(client.getQueryData(presenceKey(site.id, TUESDAY))).toBeDefined();
    expect(location.pathname).toBe(`/sites/${site.id}/floors/${floor.id}`);
  });

  it('an address that says where to go stays as it is', async () => {
    answers(all);
    history.replaceState(null, '', '/my-week');

    await beforehand(aClient(), Promise.resolve(null));

    expect(location.pathname).toBe('/my-week');
  });

  it('nothing of a floor is asked for who is not signed in', async () => {
    const { asked } = answers({ 'GET /session': { body: { signedIn: false, signIn: '/session/sign-in' } } });

    await beforehand(aClient(), Promise.resolve(first));

    expect(asked.map((one) => one.path)).toEqual(['/session']);
    expect(location.pathname).toBe('/');
  });

  it('a slow answer holds nothing up', async () => {
    vi.useFakeTimers();
    answers({ ...all, [FLOOR]: () => new Promise(() => undefined) });

    const ready = beforehand(aClient(), Promise.resolve(first));
    await vi.advanceTimersByTimeAsync(1500);

    await expect(ready).resolves.toBeUndefined();
    expect(location.pathname).toBe('/');
  });
});
