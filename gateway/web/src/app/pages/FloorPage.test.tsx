import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '@shared/testing/answers';
import { aBooking, aDay, aFloor, aRoom, local, TUESDAY } from '@shared/testing/mothers';
import { expectAccessible } from '@shared/testing/render';
import { narrow } from '@shared/testing/setup';
import { button, held, opens, page, PLACE, tells, wanted, withItsPanel } from './a-floor-page';

beforeAll(withItsPanel);
beforeEach(opens);

describe('a swap for some hours', () => {
  const hours = { from: local('09:00'), until: local('11:00'), dayPart: 'hours' as const };
  const before = aBooking(held, { id: 'b-1' });
  const piece = (id: string, from: string, until: string) =>
    aBooking(held, { id, from: local(from), until: local(until), dayPart: 'hours' });
  const swapped = aBooking(wanted, {
    id: 'b-1',
    version: 4,
    ...hours,
    rest: [piece('b-2', '07:00', '09:00'), piece('b-3', '11:00', '19:00')],
  });

  const back = { ...before, version: 5, rest: swapped.rest!.map((one) => ({ ...one, state: 'cancelled' as const })) };

  it('says what is kept, and goes back in one step', async () => {
    let times = 0;
    const { of } = tells([before], { 'PATCH /api/booking/v1/bookings/b-1': () => ({ body: (times += 1) === 1 ? swapped : back }) });
    history.replaceState(null, '', `${PLACE}&part=hours&from=09:00&until=11:00`);
    page();

    await userEvent.click(await button('Boek 2.14 van 9.00 tot 11.00 uur'));
    expect(
      await screen.findByText(
        '2.14 is van jou: di 24 november, 9.00 tot 11.00 uur. Je houdt 2.17: 7.00 tot 9.00 uur en 11.00 tot 19.00 uur.',
      ),
    ).toBeInTheDocument();
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
    tells([before], moves(refusal('already-cancelled', 'Deze boeking is al vrijgegeven.')));
    page();

    await userEvent.click(await button(swap));
    await userEvent.click(await button('Ongedaan maken'));

    expect(await screen.findByText('Deze boeking is al vrijgegeven.')).toBeInTheDocument();
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
    [
      '2099-01-01',
      'Zo ver vooruit is er nog niets bekend. Je kunt vooruitkijken tot en met dinsdag 30 januari 2029, en boeken tot en met maandag 30 november.',
    ],
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

  it('of a floor that is not there on that day says when it is, and leads to the floors that are', async () => {
    const detail = 'Op di 24 november is deze verdieping er niet. De verdieping is er vanaf 1 maart 2027.';
    const body = { type: 'about:blank', title: 'Deze verdieping is er dan niet', status: 404, detail, code: 'floor-not-there' };
    tells([], { 'GET /api/booking/v1/floors/f-9': { status: 404, body } });
    history.replaceState(null, '', `/sites/s-1/floors/f-9?date=${TUESDAY}`);
    const { container } = page();

    expect(await screen.findByRole('heading', { level: 1, name: 'Deze verdieping is er dan niet' })).toBeInTheDocument();
    expect(screen.getByText(detail)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '2e verdieping' })).toHaveAttribute('href', `/sites/s-1/floors/f-2?date=${TUESDAY}`);
    await expectAccessible(container);
  });

  it('of a place that is not there on that day says so', async () => {
    tells([]);
    history.replaceState(null, '', `/sites/s-1/floors/f-2?date=${TUESDAY}&workplace=w-2-99`);
    page();

    expect((await screen.findAllByText('Deze plek is er dinsdag niet. Kies een andere dag of een andere plek.'))[0]).toBeInTheDocument();
  });

  it.each(['/team', '/my-week'])('of a day that nobody remembers says so on %s too', async (path) => {
    tells([]);
    history.replaceState(null, '', `${path}?date=2026-09-01`);
    page();

    expect(await screen.findByRole('heading', { level: 1, name: 'dinsdag 1 september kunnen we niet laten zien' })).toBeInTheDocument();
  });
});

it('says of a room where it is and for how many, each by itself', async () => {
  const room = aRoom('Duin', { capacity: 6 });
  const withRoom = aFloor([room]);
  tells([], {
    'GET /api/booking/v1/floors/f-2': { body: withRoom },
    'GET /api/booking/v1/floors/f-2/availability': { body: aDay(withRoom) },
  });
  history.replaceState(null, '', `/sites/s-1/floors/f-2?date=${TUESDAY}&workplace=${room.id}`);
  page();

  expect(await screen.findByText('Ruimte in Fysiek domein, 6 personen')).toBeInTheDocument();
});

it('says on a phone in which building one is: in the title and in the sheet', async () => {
  narrow.is = true;
  tells([]);
  page();

  expect(await screen.findByText('Bureau in Fysiek domein, Gemeentehuis')).toBeInTheDocument();
  expect(within(screen.getByRole('heading', { level: 1 })).getByText('Gemeentehuis')).toBeInTheDocument();
  narrow.is = false;
});
