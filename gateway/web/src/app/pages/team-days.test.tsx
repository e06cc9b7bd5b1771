import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aPresence, aSite } from '@shared/testing/mothers';
import { floor, opens, page } from './a-floor-page';

const site = aSite({ openingHours: [...aSite().openingHours, { day: 'saturday', from: '10:00', until: '17:00' }] });
const day = (date: string) => ({ date, morning: 3, afternoon: 3, total: 3, mates: 1 });

it('shows for two weeks ahead the days on which the site opens, a Saturday too', async () => {
  opens();
  history.replaceState(null, '', '/team');
  answers({
    'GET /api/booking/v1/sites': { body: { items: [site] } },
    'GET /api/booking/v1/sites/s-1/days': { body: { days: [] } },
    'GET /api/booking/v1/floors/f-2': { body: floor },
    'GET /api/booking/v1/bookings?mine': { body: { items: [] } },
    'GET /api/people/v1/presence?': { body: aPresence([]) },
    'GET /api/people/v1/presence-days': { body: { days: ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(day) } },
  });
  page();

  const coming = within(await screen.findByRole('complementary', undefined, { timeout: 10_000 }));
  expect((await coming.findAllByRole('button')).map((one) => one.querySelector('b')!.textContent)).toEqual(['vr 27', 'za 28', 'ma 30']);
});
