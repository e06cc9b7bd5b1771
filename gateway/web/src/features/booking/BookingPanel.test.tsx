import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { FloorAvailability } from '@shared/api/contract';
import { availabilityKey } from '@shared/resources/availability';
import { answers, refusal } from '@shared/testing/answers';
import { aBooking, aDesk, anAlternative, local, taken, TUESDAY } from '@shared/testing/mothers';
import { aClient, expectAccessible, show } from '@shared/testing/render';
import { button, day, desk, floor, other, Panel, settled } from './a-panel';

const changedMeanwhile = { status: 412, body: { ...refusal('changed-meanwhile', 'De boeking is gewijzigd.').body, status: 412 } };

describe('booking', () => {
  it('says exactly what the button does, and puts the desk on the plan at once', async () => {
    const { of } = answers({ 'POST /api/booking/v1/bookings': { status: 201, body: aBooking(desk) } });
    const client = aClient();
    client.setQueryData(availabilityKey(floor.id, TUESDAY), day);
    show(<Panel />, { client });

    await userEvent.click(await button('Boek 2.14'));

    await waitFor(() => expect(settled).toHaveBeenCalled());
    expect(of('POST')[0]!.body).toEqual({ workplace: desk.id, date: TUESDAY, dayPart: 'whole-day' });
    expect(client.getQueryData<FloorAvailability>(availabilityKey(floor.id, TUESDAY))!.workplaces[0]!.taken).toEqual([
      { from: local('07:00'), until: local('19:00'), mine: true, booking: 'b-w-2-14' },
    ]);
  });

  it('sends a double press once', async () => {
    let answer = () => {};
    const { of } = answers({
      'POST /api/booking/v1/bookings': () => new Promise((resolve) => (answer = () => resolve({ status: 201, body: aBooking(desk) }))),
    });
    show(<Panel />);

    await userEvent.dblClick(await button('Boek 2.14'));
    answer();

    await waitFor(() => expect(screen.queryByText('Bezig met boeken')).toBeNull());
    expect(of('POST')).toHaveLength(1);
  });

  it('repeats a wish without an answer under the same key, and a new wish under a new one', async () => {
    let times = 0;
    const { of } = answers({
      'POST /api/booking/v1/bookings': () => ((times += 1) === 1 ? new TypeError('network') : { status: 201, body: aBooking(desk) }),
    });
    show(<Panel />);

    await userEvent.click(await button('Boek 2.14'));
    expect(await screen.findByRole('alert')).toHaveTextContent('We kregen geen antwoord');
    await userEvent.click(await button('Probeer opnieuw'));
    await userEvent.click(await button('Boek 2.14'));

    await waitFor(() => expect(of('POST')).toHaveLength(3));
    const [first, second, third] = of('POST').map((one) => one.headers.get('Idempotency-Key'));
    expect(first).toMatch(/[0-9a-f-]{36}/);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('asks a swap without an answer again as a swap, and knows its own when that had been done', async () => {
    let times = 0;
    const swapped = aBooking(desk, { id: 'b-w-2-17', version: 4 });
    const { of } = answers({
      'PATCH /api/booking/v1/bookings/b-w-2-17': () => ((times += 1) === 1 ? new TypeError('network') : changedMeanwhile),
      'GET /api/booking/v1/bookings/b-w-2-17': { body: swapped },
    });
    settled.mockClear();
    show(<Panel asked={{ held: [aBooking(other)] }} />);

    await userEvent.click(await button('Boek 2.14 en geef 2.17 vrij'));
    await userEvent.click(await button('Probeer opnieuw'));

    await waitFor(() => expect(settled).toHaveBeenCalledWith({ booking: swapped, before: aBooking(other), kept: false }));
    expect(of('PATCH')).toHaveLength(2);
    expect(of('POST')).toEqual([]);
  });

  it('says that a swap failed when the booking has changed otherwise after the silence', async () => {
    let times = 0;
    answers({
      'PATCH /api/booking/v1/bookings/b-w-2-17': () => ((times += 1) === 1 ? new TypeError('network') : changedMeanwhile),
      'GET /api/booking/v1/bookings/b-w-2-17': { body: aBooking(other, { version: 4, from: local('09:00') }) },
    });
    settled.mockClear();
    show(<Panel asked={{ held: [aBooking(other)] }} />);

    await userEvent.click(await button('Boek 2.14 en geef 2.17 vrij'));
    await userEvent.click(await button('Probeer opnieuw'));

    expect(await screen.findByText('De boeking is gewijzigd.')).toBeInTheDocument();
    expect(settled).not.toHaveBeenCalled();
  });

  it('swaps with If-Match when I sit elsewhere at that time', async () => {
    const { of } = answers({ 'PATCH /api/booking/v1/bookings/b-w-2-17': { body: aBooking(desk, { id: 'b-w-2-17', version: 4 }) } });
    show(<Panel asked={{ held: [aBooking(other)] }} />);

    await userEvent.click(await button('Boek 2.14 en geef 2.17 vrij'));

    await waitFor(() => expect(of('PATCH')).toHaveLength(1));
    expect(of('PATCH')[0]!.headers.get('If-Match')).toBe('"3"');
    expect(of('PATCH')[0]!.headers.get('Content-Type')).toBe('application/merge-patch+json');
  });
});

describe('a refusal', () => {
  const alternative = anAlternative(other);

  it('stands in the place of the button, with its alternative as the new one', async () => {
    const sentence = '2.14 is bezet tot 12.30 uur. Ernaast is 2.17 de hele dag vrij.';
    const { of } = answers({
      'POST /api/booking/v1/bookings': ({ body }) =>
        (body as { workplace: string }).workplace === other.id
          ? { status: 201, body: aBooking(other) }
          : refusal('already-claimed', sentence, { alternatives: [alternative] }),
    });
    show(<Panel />);

    await userEvent.click(await button('Boek 2.14'));

    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.queryByRole('button', { name: 'Boek 2.14' })).toBeNull();
    const instead = await button('Boek 2.17');
    expect(instead).toHaveFocus();
    await userEvent.click(instead);
    await waitFor(() => expect(of('POST')[1]?.body).toEqual({ workplace: other.id, from: local('07:00'), until: local('19:00') }));
  });

  it('offers the swap that it names', async () => {
    const facts = { booking: 'b-9', workplace: 'w', label: '2.38', version: 7 };
    const { of } = answers({
      'POST /api/booking/v1/bookings': refusal('already-seated', 'Je hebt dan al 2.38.', { facts }),
      'GET /api/booking/v1/bookings/b-9': { body: aBooking(aDesk('2.38'), { id: 'b-9', version: 7 }) },
      'PATCH /api/booking/v1/bookings/b-9': { body: aBooking(desk, { id: 'b-9' }) },
    });
    show(<Panel />);

    await userEvent.click(await button('Boek 2.14'));
    await userEvent.click(await button('Boek 2.14 en geef 2.38 vrij'));

    await waitFor(() => expect(of('PATCH')[0]!.headers.get('If-Match')).toBe('"7"'));
  });

  it('says of a fault that nothing changed', async () => {
    answers({ 'POST /api/booking/v1/bookings': { status: 500, body: {} } });
    show(<Panel />);

    await userEvent.click(await button('Boek 2.14'));

    expect(await screen.findByRole('alert')).toHaveTextContent('Er is niets veranderd');
  });
});

describe('when it cannot be booked', () => {
  it('asks what works instead, and books the nearest place', async () => {
    const { of } = answers({
      'GET /api/booking/v1/workplaces/w-2-14/alternatives': { body: { items: [anAlternative(other, { distanceMetres: 4.2 })] } },
      'POST /api/booking/v1/bookings': { status: 201, body: aBooking(other) },
    });
    show(<Panel asked={{ taken: [taken('07:00', '19:00')] }} />);

    await userEvent.click(await button('Boek 2.17 (4 m lopen)'));

    await waitFor(() => expect(of('POST')[0]?.body).toEqual({ workplace: other.id, from: local('07:00'), until: local('19:00') }));
    expect(of('GET').find((one) => one.path.includes('alternatives'))!.path).toContain(`?date=${TUESDAY}&dayPart=whole-day`);
  });

  it('says of a way on that was just taken that it was, and what works then', async () => {
    const third = anAlternative(aDesk('2.20'));
    answers({
      'GET /api/booking/v1/workplaces/w-2-14/alternatives': { body: { items: [anAlternative(other)] } },
      'POST /api/booking/v1/bookings': refusal('already-claimed', '2.17 is bezet.', { alternatives: [third] }),
    });
    show(<Panel asked={{ taken: [taken('07:00', '19:00')] }} />);

    await userEvent.click(await button('Boek 2.17'));

    expect(await screen.findByRole('alert')).toHaveTextContent('2.17 is bezet.');
    expect(await button('Boek 2.20')).toHaveFocus();
  });

  it('leads to another floor to look first', async () => {
    const onLook = vi.fn();
    const upstairs = anAlternative(other, {
      differs: ['place', 'floor'],
      floor: 'f-1',
      floorName: { nl: '1e verdieping', en: '1st floor' },
    });
    answers({ 'GET /api/booking/v1/workplaces/w-2-14/alternatives': { body: { items: [upstairs] } } });
    show(<Panel asked={{ taken: [taken('07:00', '19:00')] }} onLook={onLook} />);

    await userEvent.click(await button('Bekijk 2.17 (1e verdieping)'));

    expect(onLook).toHaveBeenCalledWith(upstairs);
  });

  it('asks nothing without a connection', () => {
    const { of } = answers({});
    show(<Panel online={false} asked={{ taken: [taken('07:00', '19:00')] }} />);

    expect(of('GET').filter((one) => one.path.includes('alternatives'))).toEqual([]);
  });

  it('waits for a connection, and says so', async () => {
    const { of } = answers({});
    show(<Panel online={false} />);

    await userEvent.click(await button('Boeken kan als je weer verbinding hebt'));

    expect(of('POST')).toEqual([]);
  });

  it('cancels what is mine', async () => {
    const onCancel = vi.fn();
    show(<Panel asked={{ taken: [taken('07:00', '19:00', { mine: true })], held: [aBooking(desk)] }} onCancel={onCancel} />);

    await userEvent.click(await button('Geef 2.14 vrij'));

    expect(onCancel).toHaveBeenCalledOnce();
  });
});

it('takes the focus when it opens, and is accessible', async () => {
  answers({
    'GET /api/booking/v1/workplaces': { body: { days: [{ date: '2026-11-26', open: true, taken: [], freeWholeDay: true }] } },
    'GET /api/people/v1/people/p-0001/presence': { body: { visible: true, items: [] } },
  });
  const { container } = show(<Panel />);

  expect(screen.getByRole('heading', { name: /2\.14/ })).toHaveFocus();
  expect(await button(/^do 26 ?, donderdag 26 november$/)).toBeInTheDocument();
  await expectAccessible(container);
});

it('lets only those who may book for a colleague', () => {
  const { again } = show(<Panel />);
  expect(screen.queryByText('Voor wie')).toBeNull();

  again(<Panel forWhom={{ forWhom: 'everybody' }} />);
  expect(screen.getByText('Voor wie')).toBeInTheDocument();
});
