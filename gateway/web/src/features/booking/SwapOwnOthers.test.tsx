import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aBooking, local, taken, TUESDAY } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { button, desk, other, Panel, settled, type Change } from './a-panel';

describe('a swap for a part of the day', () => {
  const hours = { part: 'hours', from: '09:00', until: '11:00' } as const;
  const swap = (more: Change['asked'] = {}) => <Panel asked={{ when: hours, held: [aBooking(other)], ...more }} />;
  const moved = aBooking(desk, { id: 'b-w-2-17', version: 4, from: local('09:00'), until: local('11:00'), dayPart: 'hours' });

  it('says the times, and keeps the rest of the day at the old desk unless one says otherwise', async () => {
    const { of } = answers({ 'PATCH /api/booking/v1/bookings/b-w-2-17': { body: moved } });
    settled.mockClear();
    show(swap());

    expect(screen.getByText('Je hebt dan al 2.17: hele dag.')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Houd 2.17: 7.00 tot 9.00 uur en 11.00 tot 19.00 uur' })).toBeChecked();
    await userEvent.click(await button('Boek 2.14 van 9.00 tot 11.00 uur'));

    await waitFor(() => expect(settled).toHaveBeenCalledWith({ booking: moved, before: aBooking(other), kept: true }));
    expect(of('PATCH')[0]!.body).toEqual({ workplace: desk.id, from: local('09:00'), until: local('11:00'), rest: 'keep' });
  });

  it('gives all of it up when that is chosen, and says so', async () => {
    const { of } = answers({ 'PATCH /api/booking/v1/bookings/b-w-2-17': { body: moved } });
    show(swap());

    await userEvent.click(screen.getByRole('radio', { name: 'Geef 2.17 helemaal vrij' }));
    await userEvent.click(await button('Boek 2.14 van 9.00 tot 11.00 uur en geef 2.17 vrij'));

    await waitFor(() => expect(of('PATCH')[0]!.body).toEqual({ workplace: desk.id, from: local('09:00'), until: local('11:00') }));
  });

  it('says where the other desk is when that is elsewhere', async () => {
    show(<Panel asked={{ held: [aBooking(other)] }} placeOf={() => '1.04 (1e verdieping, Gemeentewerf)'} />);

    expect(await button('Boek 2.14 en geef 1.04 (1e verdieping, Gemeentewerf) vrij')).toBeInTheDocument();
  });

  it('asks a keeping swap without an answer again as that', async () => {
    let times = 0;
    const { of } = answers({
      'PATCH /api/booking/v1/bookings/b-w-2-17': () => ((times += 1) === 1 ? new TypeError('network') : { body: moved }),
    });
    show(swap());

    await userEvent.click(await button('Boek 2.14 van 9.00 tot 11.00 uur'));
    await userEvent.click(await button('Probeer opnieuw'));

    await waitFor(() => expect(of('PATCH')).toHaveLength(2));
    expect(of('PATCH')[1]!.body).toEqual(of('PATCH')[0]!.body);
  });
});

describe("a booking of one's own", () => {
  const own = aBooking(desk, { from: local('09:00'), until: local('12:00'), dayPart: 'hours' });
  const asked = { taken: [taken('09:00', '12:00', { mine: true, booking: own.id })], held: [own] };

  it('opens on its own hours and says them, without other hours on a button', async () => {
    show(<Panel asked={asked} />);

    expect(screen.getByText('Jouw boeking: 9.00 tot 12.00 uur')).toBeInTheDocument();
    expect(screen.getByText('9.00 tot 12.00 uur', { selector: '.panel-times' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /19\.00/ })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Hele dag' })).toBeNull();
  });

  it('changes its hours only when one chose to', async () => {
    const onWhen = vi.fn();
    const { of } = answers({ 'PATCH /api/booking/v1/bookings/b-w-2-14': { body: { ...own, version: 4 } } });
    const { again } = show(<Panel asked={asked} onWhen={onWhen} />);

    await userEvent.click(await button('Wijzig de tijd'));
    expect(onWhen).toHaveBeenCalledWith({ part: 'hours', from: '09:00', until: '12:00' });
    again(<Panel asked={{ ...asked, when: { part: 'whole-day' } }} onWhen={onWhen} />);
    await userEvent.click(await button('Wijzig naar 7.00 tot 19.00 uur'));

    await waitFor(() => expect(of('PATCH')[0]!.body).toEqual({ workplace: desk.id, date: TUESDAY, dayPart: 'whole-day' }));
  });

  it('is only told once it is over', () => {
    show(<Panel asked={{ ...asked, now: Date.parse(local('12:00')) }} />);

    expect(screen.getByText('Jouw boeking: 9.00 tot 12.00 uur')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^(Wijzig|Geef)/ })).toBeNull();
  });

  it('can be left as it is', async () => {
    show(<Panel asked={asked} />);

    await userEvent.click(await button('Wijzig de tijd'));
    await userEvent.click(await button('Laat zoals het is'));

    expect(await button('Wijzig de tijd')).toBeInTheDocument();
  });
});

describe('for a colleague', () => {
  const femke = { id: 'p-0002', displayName: 'Femke Bakker' };
  const people = {
    'GET /api/people/v1/people?name=fem': {
      body: { items: [{ ...femke, givenName: 'Femke', familyName: 'Bakker', initials: 'FB', team: { id: 't-1', name: 'Vergunningen' } }] },
    },
  };

  it('has the name in the button, and nothing about who sees oneself', async () => {
    show(<Panel asked={{ occupant: femke.id }} occupant={femke} forWhom={{ forWhom: 'everybody' }} />);

    expect(await button('Boek 2.14 voor Femke Bakker')).toBeInTheDocument();
    expect(screen.queryByText('Wie ziet dit')).toBeNull();
  });

  it('waits while a name has been typed and nobody chosen', async () => {
    const { of } = answers(people);
    show(<Panel forWhom={{ forWhom: 'everybody' }} />);

    await userEvent.click(await button('Mijzelf'));
    await userEvent.type(screen.getByLabelText('Naam van je collega'), 'fem');
    await userEvent.click(await button('Kies eerst voor wie je boekt'));
    expect(of('POST')).toEqual([]);

    await userEvent.clear(screen.getByLabelText('Naam van je collega'));
    expect(await button('Boek 2.14')).toBeInTheDocument();
  });

  it('offers only those for whom one may book, each with the team', async () => {
    const { of } = answers({ 'GET /api/people/v1/people?name=fem&team=t-1': people['GET /api/people/v1/people?name=fem'] });
    show(<Panel forWhom={{ forWhom: 'own-team', team: 't-1' }} />);

    await userEvent.click(await button('Mijzelf'));
    await userEvent.type(screen.getByLabelText('Naam van je collega'), 'fem');

    expect(await button(/Femke Bakker ?Vergunningen/)).toBeInTheDocument();
    expect(
      of('GET')
        .filter((one) => one.path.includes('/people?'))
        .every((one) => one.path.includes('team=t-1')),
    ).toBe(true);
  });

  it('shows what one booked here for others, to be moved or released', async () => {
    answers({ 'GET /api/people/v1/people/p-0002': { body: { ...femke, initials: 'FB' } } });
    const onMove = vi.fn();
    const onCancel = vi.fn();
    const arranged = aBooking(desk, { occupant: femke.id, from: local('09:00'), until: local('12:00'), dayPart: 'hours' });
    show(<Panel asked={{ taken: [taken('09:00', '12:00')] }} arranged={[arranged]} onMove={onMove} onCancel={onCancel} />);

    await userEvent.click(await button('Geef vrij 2.14 voor Femke Bakker'));
    await userEvent.click(await button('Verplaats 2.14 voor Femke Bakker'));

    expect(onCancel).toHaveBeenCalledWith(arranged);
    expect(onMove).toHaveBeenCalledWith(arranged);
  });
});

describe('what one booked for others', () => {
  const arranged = aBooking(desk, { occupant: 'p-0002', from: local('09:00'), until: local('12:00'), dayPart: 'hours' });

  it('is only told once it is over', async () => {
    answers({ 'GET /api/people/v1/people/p-0002': { body: { displayName: 'Femke Bakker' } } });
    show(<Panel asked={{ now: Date.parse(local('12:00')) }} arranged={[arranged]} />);

    expect(await screen.findByText('Femke Bakker')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /voor Femke Bakker/ })).toBeNull();
  });

  it('can be released and not moved for who has left the own team', async () => {
    answers({
      'GET /api/booking/v1/occupants': { body: { forWhom: 'own-team', team: 't-1' } },
      'GET /api/people/v1/people/p-0002': { body: { displayName: 'Femke Bakker', team: 't-9' } },
    });
    show(<Panel arranged={[arranged]} />);

    expect(await button('Geef vrij 2.14 voor Femke Bakker')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Verplaats/ })).toBeNull());
  });
});

describe('moving', () => {
  it('says on the button to which day and time', async () => {
    const moving = aBooking(other, { date: '2026-11-26', from: local('07:00', '2026-11-26'), until: local('19:00', '2026-11-26') });
    show(<Panel asked={{ moving }} />);

    expect(await button('Verplaats 2.17 naar 2.14: di 24 november, 7.00 tot 19.00 uur')).toBeInTheDocument();
  });

  it('says to which time when the place stays', async () => {
    const moving = aBooking(desk, { date: '2026-11-26', from: local('07:00', '2026-11-26'), until: local('19:00', '2026-11-26') });
    show(<Panel asked={{ moving }} />);

    expect(await button('Verplaats 2.14 naar di 24 november, 7.00 tot 19.00 uur')).toBeInTheDocument();
  });
});
