import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Booking, Me } from '@shared/api/contract';
import { answers } from '@shared/testing/answers';
import { aDay, aDesk, aFloor, aPerson, aPresence, aSite, sanne, taken, TUESDAY } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { Pages } from '../Pages';
import { SessionContext } from '../session/session-context';

export const wanted = aDesk('2.14');
export const held = aDesk('2.17', { x: 9 });
export const floor = aFloor([wanted, held]);
export const femke = { ...aPerson('Femke Bakker'), id: 'p-0002' };
export const receptionist: Me = { ...sanne, id: 'p-0005', roles: ['employee', 'receptionist'] };
/** Few days on the strip: not what is looked at here. */
const site = aSite({ houseRules: { ...aSite().houseRules, horizonDays: 7 } });
export const PLACE = `/sites/s-1/floors/f-2?date=${TUESDAY}&workplace=w-2-14`;

type Table = Parameters<typeof answers>[0];

/** The floor on Tuesday as the services tell it, seen the day before. */
export function tells(mine: Booking[], more: Table = {}) {
  const takenBy = Object.fromEntries(mine.map((one) => [one.label, [taken('07:00', '19:00', { mine: true, booking: one.id })]]));
  return answers({
    'GET /api/booking/v1/sites': { body: { items: [site] } },
    'GET /api/booking/v1/sites/s-1/days': { body: { days: [] } },
    'GET /api/booking/v1/floors/f-2': { body: floor },
    'GET /api/booking/v1/floors/f-2/availability': { body: aDay(floor, takenBy) },
    'GET /api/booking/v1/bookings?mine': { body: { items: mine } },
    'GET /api/people/v1/people/me': { body: sanne },
    'GET /api/people/v1/presence': { body: aPresence([]) },
    'GET /api/booking/v1/occupants': { body: { forWhom: 'oneself' } },
    ...more,
  });
}

export const page = (me: Me = sanne) =>
  show(
    <SessionContext value={{ me, signOut: '/session/sign-out' }}>
      <Pages />
    </SessionContext>,
  );
export const button = (name: string | RegExp) => screen.findByRole('button', { name });

/** The panel comes after the plan; here it is there before, however slow the machine. */
export const withItsPanel = () => import('@features/booking/BookingPanel');

/** One's own floor, opened at a desk the day before. */
export function opens() {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') });
  vi.stubGlobal(
    'EventSource',
    class {
      addEventListener() {}
      close() {}
    },
  );
  history.replaceState(null, '', PLACE);
}
