import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@shared/api/contract';
import { aBooking, aDay, local, sanne, TUESDAY } from '@shared/testing/mothers';
import { button, femke, floor, held, opens, page, PLACE, receptionist, tells, wanted, withItsPanel } from './a-floor-page';

beforeAll(withItsPanel);
beforeEach(opens);

describe('for whom one books', () => {
  const everybody = { 'GET /api/booking/v1/occupants': { body: { forWhom: 'everybody' } } };
  const booked = {
    ...everybody,
    'POST /api/booking/v1/bookings': { status: 201, body: aBooking(wanted, { occupant: femke.id, booker: receptionist.id }) },
  };

  it('is there again after signing in, and stands in the address without a name', async () => {
    const { of } = tells([], {
      ...booked,
      'GET /api/people/v1/people?name=fem': { body: { items: [femke] } },
      'GET /api/people/v1/people/p-0002': { body: femke },
    });
    const before = page(receptionist);
    await userEvent.click(await button('Mijzelf'));
    await userEvent.type(screen.getByLabelText('Naam van je collega'), 'fem');
    await userEvent.click(await button('Femke Bakker'));
    expect(location.search).toBe(`?date=${TUESDAY}&workplace=w-2-14&for=p-0002`);
    before.unmount();

    page(receptionist);
    expect(await button('Femke Bakker')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(await button('Boek 2.14 voor Femke Bakker'));

    await waitFor(() =>
      expect(of('POST')[0]?.body).toEqual({ workplace: 'w-2-14', occupant: 'p-0002', date: TUESDAY, dayPart: 'whole-day' }),
    );
  });

  it('is not silently oneself when the name does not come', async () => {
    const { of } = tells([], booked);
    history.replaceState(null, '', `${PLACE}&for=p-0002`);
    page(receptionist);

    expect(await button('Een collega')).toBeInTheDocument();
    await userEvent.click(await button('Boek 2.14 voor Een collega'));

    await waitFor(() => expect(of('POST')[0]?.body).toMatchObject({ occupant: 'p-0002' }));
  });

  it('is nobody of another team for a team lead: there is a sentence and no button', async () => {
    const lead: Me = { ...sanne, roles: ['employee', 'team-lead'] };
    tells([], {
      'GET /api/booking/v1/occupants': { body: { forWhom: 'own-team', team: 't-1' } },
      'GET /api/people/v1/people/p-0002': { body: { ...femke, team: { id: 't-9', name: 'Belastingen' } } },
    });
    history.replaceState(null, '', `${PLACE}&for=p-0002`);
    page(lead);

    expect(await screen.findByText('Voor Femke Bakker kun je niet boeken. Kies iemand van je eigen team, of jezelf.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Boek|ook boeken/ })).toBeNull();
    await userEvent.click(await button('Femke Bakker'));
    await userEvent.click(await button('Mijzelf'));

    expect(await button('Boek 2.14')).toBeInTheDocument();
  });

  it('is oneself for those who may not book for others, whatever the address says', async () => {
    const { of } = tells([], { 'POST /api/booking/v1/bookings': { status: 201, body: aBooking(wanted) } });
    history.replaceState(null, '', `${PLACE}&for=p-0002`);
    page();

    await userEvent.click(await button('Boek 2.14'));

    await waitFor(() => expect(of('POST')[0]?.body).not.toHaveProperty('occupant'));
    expect(screen.queryByText('Voor wie')).toBeNull();
  });
});

describe('after booking for a colleague', () => {
  it('names the colleague, and the next booking is for oneself', async () => {
    tells([], {
      'GET /api/booking/v1/occupants': { body: { forWhom: 'everybody' } },
      'GET /api/people/v1/people/p-0002': { body: femke },
      'POST /api/booking/v1/bookings': { status: 201, body: aBooking(wanted, { occupant: femke.id, booker: receptionist.id }) },
    });
    history.replaceState(null, '', `${PLACE}&for=p-0002`);
    page(receptionist);

    await userEvent.click(await button('Boek 2.14 voor Femke Bakker'));

    expect(await screen.findByText('2.14 is geboekt voor Femke Bakker: di 24 november, hele dag.')).toBeInTheDocument();
    expect(location.search).toBe(`?date=${TUESDAY}&workplace=w-2-14`);
  });

  it('leaves what one booked for somebody else out of what oneself has', async () => {
    tells([aBooking(held, { occupant: femke.id, booker: receptionist.id })], {
      'GET /api/booking/v1/floors/f-2/availability': { body: aDay(floor) },
    });
    page(receptionist);

    expect(await button('Boek 2.14')).toBeInTheDocument();
  });
});

describe('moving a booking', () => {
  const moving = {
    ...aBooking(held),
    date: '2026-11-26',
    from: local('09:00', '2026-11-26'),
    until: local('12:00', '2026-11-26'),
    dayPart: 'hours' as const,
  };
  const sets = () => {
    tells([], { [`GET /api/booking/v1/bookings/${moving.id}`]: { body: moving } });
    history.replaceState(null, '', `${PLACE}&moving=${moving.id}`);
    page();
  };

  it('says which one, and stops with its button', async () => {
    sets();

    expect(await screen.findByText('Je verplaatst 2.17 van do 26 november, 9.00 tot 12.00 uur')).toBeInTheDocument();
    await userEvent.click(await button('Stop'));

    expect(location.search).toBe(`?date=${TUESDAY}&workplace=w-2-14`);
  });

  it('stops with Escape once no panel is open, and never stays unseen', async () => {
    sets();
    await screen.findByText(/^Je verplaatst 2\.17/);

    await userEvent.keyboard('{Escape}');
    expect(location.search).toBe(`?date=${TUESDAY}&moving=${moving.id}`);
    expect(screen.getByText(/^Je verplaatst 2\.17/)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');

    expect(location.search).toBe(`?date=${TUESDAY}`);
  });
});

describe('a booking that cannot be moved', () => {
  it('is that of somebody for whom one may not book: there is a sentence, and a way out', async () => {
    const moving = aBooking(held, { occupant: femke.id });
    tells([moving], {
      'GET /api/booking/v1/occupants': { body: { forWhom: 'own-team', team: 't-1' } },
      'GET /api/people/v1/people/p-0002': { body: { ...femke, team: { id: 't-9', name: 'Belastingen' } } },
      [`GET /api/booking/v1/bookings/${moving.id}`]: { body: moving },
    });
    history.replaceState(null, '', `${PLACE}&moving=${moving.id}`);
    page();

    expect(await screen.findByText('Deze boeking kun jij niet verplaatsen. Je mag dat alleen voor je eigen team.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Verplaats/ })).toBeNull();
    expect(await button('Stop')).toBeInTheDocument();
  });

  it('is one that is over: then one simply books', async () => {
    const over = aBooking(held, { from: local('07:00', '2026-11-20'), until: local('19:00', '2026-11-20') });
    tells([], { [`GET /api/booking/v1/bookings/${over.id}`]: { body: over } });
    history.replaceState(null, '', `${PLACE}&moving=${over.id}`);
    page();

    expect(await button('Boek 2.14')).toBeInTheDocument();
    expect(screen.queryByText(/^Je verplaatst/)).toBeNull();
  });
});
