import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Booking, Me } from '@shared/api/contract';
import { answers, refusal } from '@shared/testing/answers';
import { aBooking, aDay, aDesk, aFloor, aPerson, aPresence, aSite, local, sanne, taken, TUESDAY } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { narrow } from '@shared/testing/setup';
import { Pages } from '../Pages';
import { SessionContext } from '../session/session-context';

const wanted = aDesk('2.14');
const held = aDesk('2.17', { x: 9 });
const floor = aFloor([wanted, held]);
const femke = { ...aPerson('Femke Bakker'), id: 'p-0002' };
const receptionist: Me = { ...sanne, id: 'p-0005', roles: ['employee', 'receptionist'] };
/** Few days on the strip: not what is looked at here. */
const site = aSite({ houseRules: { ...aSite().houseRules, horizonDays: 7 } });
const PLACE = `/sites/s-1/floors/f-2?date=${TUESDAY}&workplace=w-2-14`;

type Table = Parameters<typeof answers>[0];

/** The floor on Tuesday as the services tell it, seen the day before. */
function tells(mine: Booking[], more: Table = {}) {
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

const page = (me: Me = sanne) => show(<SessionContext value={{ me, signOut: '/session/sign-out' }}><Pages /></SessionContext>);
const button = (name: string | RegExp) => screen.findByRole('button', { name });

// The panel comes after the plan; here it is there before, however slow the machine.
beforeAll(() => import('@features/booking/BookingPanel'));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') });
  vi.stubGlobal('EventSource', class { addEventListener() {} close() {} });
  history.replaceState(null, '', PLACE);
});

describe('for whom one books', () => {
  const everybody = { 'GET /api/booking/v1/occupants': { body: { forWhom: 'everybody' } } };
  const booked = { ...everybody, 'POST /api/booking/v1/bookings': { status: 201, body: aBooking(wanted, { occupant: femke.id, booker: receptionist.id }) } };

  it('is there again after signing in, and stands in the address without a name', async () => {
    const { of } = tells([], { ...booked, 'GET /api/people/v1/people?name=fem': { body: { items: [femke] } }, 'GET /api/people/v1/people/p-0002': { body: femke } });
    const before = page(receptionist);
    await userEvent.click(await button('Mijzelf'));
    await userEvent.type(screen.getByLabelText('Naam van je collega'), 'fem');
    await userEvent.click(await button('Femke Bakker'));
    expect(location.search).toBe(`?date=${TUESDAY}&workplace=w-2-14&for=p-0002`);
    before.unmount();

    page(receptionist);
    expect(await button('Femke Bakker')).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(await button('Boek 2.14 voor Femke Bakker'));

    await waitFor(() => expect(of('POST')[0]?.body).toEqual({ workplace: 'w-2-14', occupant: 'p-0002', date: TUESDAY, dayPart: 'whole-day' }));
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
    tells([], { 'GET /api/booking/v1/occupants': { body: { forWhom: 'own-team', team: 't-1' } }, 'GET /api/people/v1/people/p-0002': { body: { ...femke, team: { id: 't-9', name: 'Belastingen' } } } });
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
    tells([aBooking(held, { occupant: femke.id, booker: receptionist.id })], { 'GET /api/booking/v1/floors/f-2/availability': { body: aDay(floor) } });
    page(receptionist);

    expect(await button('Boek 2.14')).toBeInTheDocument();
  });
});

describe('moving a booking', () => {
  const moving = { ...aBooking(held), date: '2026-11-26', from: local('09:00', '2026-11-26'), until: local('12:00', '2026-11-26'), dayPart: 'hours' as const };
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

describe('a swap for some hours', () => {
  const hours = { from: local('09:00'), until: local('11:00'), dayPart: 'hours' as const };
  const before = aBooking(held, { id: 'b-1' });
  const piece = (id: string, from: string, until: string) => aBooking(held, { id, from: local(from), until: local(until), dayPart: 'hours' });
  const swapped = aBooking(wanted, { id: 'b-1', version: 4, ...hours, rest: [piece('b-2', '07:00', '09:00'), piece('b-3', '11:00', '19:00')] });

  const back = { ...before, version: 5, rest: swapped.rest!.map((one) => ({ ...one, state: 'cancelled' as const })) };

  it('says what is kept, and goes back in one step', async () => {
    let times = 0;
    const { of } = tells([before], { 'PATCH /api/booking/v1/bookings/b-1': () => ({ body: (times += 1) === 1 ? swapped : back }) });
    history.replaceState(null, '', `${PLACE}&part=hours&from=09:00&until=11:00`);
    page();

    await userEvent.click(await button('Boek 2.14 van 9.00 tot 11.00 uur'));
    expect(await screen.findByText('2.14 is van jou: di 24 november, 9.00 tot 11.00 uur. Je houdt 2.17: 7.00 tot 9.00 uur en 11.00 tot 19.00 uur.')).toBeInTheDocument();
    await userEvent.click(await button('Ongedaan maken'));

    expect(await screen.findByText('2.17 is van jou: di 24 november, hele dag.')).toBeInTheDocument();
    expect(of('PATCH')[1]!.body).toEqual({ workplace: 'w-2-17', from: local('07:00'), until: local('19:00'), rest: 'rejoin' });
  });
});

describe('undoing a swap', () => {
  const swapped = aBooking(wanted, { id: 'b-1', version: 4 });
  const before = aBooking(held, { id: 'b-1' });
  const swap = 'Boek 2.14 en geef 2.17 vrij';

  /** The first answer to a move is the swap, the second the way back. */
  const moves = (back: { status?: number; body: unknown }) => {
    let times = 0;
    return { 'PATCH /api/booking/v1/bookings/b-1': () => ((times += 1) === 1 ? { body: swapped } : back) };
  };

  it('brings the earlier booking back in one step', async () => {
    const { of } = tells([before], moves({ body: { ...before, version: 5 } }));
    page();

    await userEvent.click(await button(swap));
    await userEvent.click(await button('Ongedaan maken'));

    expect(await screen.findByText('2.17 is van jou: di 24 november, hele dag. 2.14 is weer vrij.')).toBeInTheDocument();
    expect(of('PATCH')[1]).toMatchObject({ body: { workplace: 'w-2-17', from: local('07:00'), until: local('19:00') } });
    expect(of('PATCH')[1]!.headers.get('If-Match')).toBe('"4"');
    expect(of('PATCH')).toHaveLength(2);
    expect(location.search).toContain('workplace=w-2-17');
  });

  it('says why it cannot when somebody has the earlier place by now, and that the new one is kept', async () => {
    const { of, asked } = tells([before], moves(refusal('already-claimed', '2.17 is bezet, ook de rest van de dag.')));
    page();

    await userEvent.click(await button(swap));
    await userEvent.click(await button('Ongedaan maken'));

    expect(await screen.findByText('2.17 is bezet, ook de rest van de dag. Je houdt 2.14: di 24 november, hele dag.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
    expect(of('PATCH')).toHaveLength(2);
    expect(asked.filter((one) => ['PUT', 'DELETE'].includes(one.method))).toEqual([]);
    const reads = of('GET').filter((one) => one.path.includes('/availability'));
    expect(reads.length).toBeGreaterThan(1);
  });

  it('does not say that the new place is kept when that was cancelled elsewhere', async () => {
    tells([before], moves(refusal('already-cancelled', 'Deze boeking is geannuleerd.')));
    page();

    await userEvent.click(await button(swap));
    await userEvent.click(await button('Ongedaan maken'));

    expect(await screen.findByText('Deze boeking is geannuleerd.')).toBeInTheDocument();
  });

  it('is also offered when a refusal named the booking that had to give way', async () => {
    const facts = { booking: 'b-1', workplace: held.id, label: '2.17', version: 3 };
    const { of } = tells([], {
      ...moves({ body: { ...before, version: 5 } }),
      'POST /api/booking/v1/bookings': refusal('already-seated', 'Je hebt dan al 2.17.', { facts }),
      'GET /api/booking/v1/bookings/b-1': { body: before },
    });
    page();

    await userEvent.click(await button('Boek 2.14'));
    await userEvent.click(await button(swap));
    await userEvent.click(await button('Ongedaan maken'));

    await waitFor(() => expect(of('PATCH')[1]?.body).toMatchObject({ workplace: 'w-2-17' }));
  });
});

it('leads from who sees this to that choice, with the focus on it', async () => {
  tells([]);
  page();

  await userEvent.click(await button('Mijn team'));

  const group = await screen.findByRole('group', { name: 'Wie ziet waar je bent' });
  await waitFor(() => expect(screen.getByRole('radio', { name: /^Mijn team/ })).toHaveFocus());
  expect(group).toContainElement(document.activeElement as HTMLElement);
});

describe('an address', () => {
  it('of a floor under another building leads to the building where the floor is, on the same day', async () => {
    tells([]);
    history.replaceState(null, '', `/sites/s-9/floors/f-2?date=${TUESDAY}`);
    page();

    expect(await screen.findByRole('heading', { level: 1, name: '2e verdieping' })).toBeInTheDocument();
    expect(location.pathname + location.search).toBe(`/sites/s-1/floors/f-2?date=${TUESDAY}`);
    expect(document.title).toBe('2e verdieping, Gemeentehuis · Samenplek');
  });

  it.each([
    ['2099-01-01', 'Zo ver vooruit is er nog niets bekend. Je kunt vooruitkijken tot en met dinsdag 30 januari 2029, en boeken tot en met maandag 30 november.'],
    ['2026-09-01', 'We bewaren 30 dagen. Je kunt terugkijken tot en met zaterdag 24 oktober.'],
  ])('of %s says what can be shown, asks for no answer, and offers a day that works', async (date, words) => {
    const { asked } = tells([]);
    history.replaceState(null, '', `/sites/s-1/floors/f-2?date=${date}`);
    page();

    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(asked.filter((one) => one.path.includes(date))).toEqual([]);
    await userEvent.click(await button('Naar ma 23 november'));
    expect(location.search).toBe('?date=2026-11-23');
  });

  it.each(['/team', '/my-week'])('of a day that nobody remembers says so on %s too', async (path) => {
    tells([]);
    history.replaceState(null, '', `${path}?date=2026-09-01`);
    page();

    expect(await screen.findByRole('heading', { level: 1, name: 'dinsdag 1 september kunnen we niet laten zien' })).toBeInTheDocument();
  });
});

it('says on a phone in which building one is: in the title and in the sheet', async () => {
  narrow.is = true;
  tells([]);
  page();

  expect(await screen.findByText('Bureau in Fysiek domein, Gemeentehuis')).toBeInTheDocument();
  expect(within(screen.getByRole('heading', { level: 1 })).getByText('Gemeentehuis')).toBeInTheDocument();
  narrow.is = false;
});
