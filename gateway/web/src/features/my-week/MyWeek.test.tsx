import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aBooking, aDesk, aFloor, aPerson, aPresence, aSite, AT_EIGHT, isAt, local, TUESDAY } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { AllBookings } from './AllBookings';
import { GivenBack } from './GivenBack';
import { MyWeek } from './MyWeek';
import { officeDays, weekOf } from './my-week.model';

const desk = aDesk('2.14');
const booking = aBooking(desk);
const site = aSite({ closingDays: [{ date: '2026-11-27', name: { nl: 'Sluitingsdag', en: 'Closing day' } }] });

describe('a week', () => {
  it('is when the site opens, with another day only when something is booked on it', () => {
    const saturday = aBooking(desk, { date: '2026-11-28' });

    expect(weekOf({ date: TUESDAY, today: TUESDAY, now: AT_EIGHT, bookings: [booking], site }).map((day) => day.date)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
    ]);
    expect(weekOf({ date: TUESDAY, today: TUESDAY, now: AT_EIGHT, bookings: [saturday], site }).at(-1)!.date).toBe('2026-11-28');
  });

  it('has a Saturday where the site opens on Saturday, and says so', async () => {
    const library = aSite({ openingHours: [...site.openingHours, { day: 'saturday', from: '10:00', until: '17:00' }] });
    week({ home: library, bookings: [] });

    expect(screen.getByText('23–28 nov')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Kies een plek.*zaterdag 28 november/ })).toBeInTheDocument();
    expect(screen.queryByText(/29 november/)).toBeNull();
  });

  it('counts half days, and a day once', () => {
    const half = aBooking(desk, { id: 'b-2', date: '2026-11-25', dayPart: 'morning' });
    const again = aBooking(desk, { id: 'b-3', dayPart: 'hours' });
    const room = aBooking(desk, { id: 'b-4', date: '2026-11-26', kind: 'room' });

    expect(officeDays(weekOf({ date: TUESDAY, today: TUESDAY, now: AT_EIGHT, bookings: [booking, half, again, room], site }))).toBe(1.5);
  });
});

function week(more: Partial<Parameters<typeof MyWeek>[0]> = {}) {
  const nothing = { onWeek: vi.fn(), onFind: vi.fn(), onOpen: vi.fn(), onMove: vi.fn(), onCancel: vi.fn() };
  const presence = aPresence([isAt(desk, aPerson('Femke Bakker', { mate: true })), isAt(desk, aPerson('Joost Dekker'))]);
  const shown = show(
    <MyWeek
      date={TUESDAY}
      today={TUESDAY}
      now={AT_EIGHT}
      bookings={[booking]}
      sites={[site]}
      floors={[aFloor([desk])]}
      home={site}
      presence={(date) => (date === TUESDAY ? presence : undefined)}
      online
      {...nothing}
      {...more}
    />,
  );
  return { ...shown, ...nothing };
}

describe('the page of a week', () => {
  it('shows the place, who of the team comes, and is accessible', async () => {
    const { container } = week();

    expect(screen.getByRole('button', { name: '2.14 Fysiek domein, hele dag' })).toBeInTheDocument();
    expect(screen.getByText('Femke')).toBeInTheDocument();
    expect(screen.queryByText(/Joost/)).toBeNull();
    await expectAccessible(container);
  });

  it('leads to a place on a day without one, but not on a closed or past day', async () => {
    const { onFind } = week();

    const find = screen.getAllByRole('button', { name: /Kies een plek/ });
    expect(find.map((one) => one.textContent)).toEqual(['Kies een plek, woensdag 25 november', 'Kies een plek, donderdag 26 november']);
    await userEvent.click(find[0]!);

    expect(onFind).toHaveBeenCalledWith('2026-11-25');
  });

  it('leads to no place today once the building has closed, nor on a day that cannot be booked yet', () => {
    const near = { ...site, closingDays: [], houseRules: { ...site.houseRules, horizonDays: 2 } };
    week({ bookings: [], home: near, now: Date.parse(local('19:00')) });

    expect(screen.getAllByRole('button', { name: /Kies een plek/ }).map((one) => one.textContent)).toEqual([
      'Kies een plek, woensdag 25 november',
      'Kies een plek, donderdag 26 november',
    ]);
    expect(screen.getByText('te boeken vanaf wo 25 november')).toBeInTheDocument();
  });

  it('leads to no place on a weekday on which the building is not open', () => {
    const closed = { ...site, openingHours: site.openingHours.filter(({ day }) => day.toLowerCase() !== 'wednesday') };
    week({ home: closed });

    expect(screen.getAllByRole('button', { name: /Kies een plek/ }).map((one) => one.textContent)).toEqual([
      'Kies een plek, donderdag 26 november',
    ]);
  });

  it('cancels by name what is still to come', async () => {
    const { onCancel } = week({ now: Date.parse(booking.from) - 1 });

    await userEvent.click(screen.getByRole('button', { name: 'Geef vrij Bureau 2.14' }));

    expect(onCancel).toHaveBeenCalledWith(booking);
  });

  it('says until when one stayed who left early, and has nothing more to give back', () => {
    week({ bookings: [{ ...booking, state: 'released', endedAt: '2026-11-24T13:07:00Z' }] });

    expect(screen.getByText(/tot 14.07 uur, eerder weggegaan/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Ik ga weg|Geef vrij|Verplaats/ })).toBeNull();
  });

  it('leaves and moves by name', async () => {
    const { onCancel, onMove } = week();

    await userEvent.click(screen.getByRole('button', { name: 'Ik ga weg Bureau 2.14' }));
    await userEvent.click(screen.getByRole('button', { name: 'Verplaats Bureau 2.14' }));

    expect(onCancel).toHaveBeenCalledWith(booking);
    expect(onMove).toHaveBeenCalledWith(booking);
  });

  it('counts nothing and calls no day free when it is not known what is booked', () => {
    week({ bookings: undefined, instead: <p>Dit weten we niet</p>, online: false });

    expect(screen.getByText('Dit weten we niet')).toBeInTheDocument();
    expect(screen.queryByText(/dagen een plek op kantoor/)).toBeNull();
    expect(screen.queryByText('Nog geen plek')).toBeNull();
    expect(screen.getByRole('button', { name: 'Vorige week' })).toBeInTheDocument();
  });

  it('says that it is not known who comes, instead of showing nobody', () => {
    week({ online: false });

    expect(screen.getAllByText('Wie er komt, weten we niet zonder verbinding.')).toHaveLength(4);
    expect(screen.getByText('Femke')).toBeInTheDocument();
  });

  it('waits for a connection', async () => {
    const { onCancel } = week({ online: false });

    await userEvent.click(screen.getByRole('button', { name: 'Ik ga weg Bureau 2.14' }));

    expect(onCancel).not.toHaveBeenCalled();
  });
});

describe('all bookings', () => {
  const list = () =>
    within(screen.getByRole('list'))
      .getAllByRole('button')
      .map((one) => one.textContent);

  it('come page by page with the cursor of the service', async () => {
    const later = aBooking(desk, { id: 'b-later', date: '2026-12-01' });
    const { asked } = answers({
      'GET /api/booking/v1/bookings': { body: { items: [booking], next: 'c2' } },
      'GET /api/booking/v1/bookings?mine=true&state=placed&forOthers=false&from=2026-11-24T07%3A00%3A00Z&limit=20&cursor=c2': {
        body: { items: [later] },
      },
    });
    show(<AllBookings sites={[site]} now={AT_EIGHT} onOpen={vi.fn()} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Meer laten zien' }));
    await screen.findByText('di 1 december');

    expect(list()).toHaveLength(2);
    expect(asked.filter((one) => one.path.includes('state=placed'))).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Meer laten zien' })).toBeNull();
  });

  it('show what was, the newest first', async () => {
    answers({
      'GET /api/booking/v1/bookings': {
        body: {
          items: [
            aBooking(desk, { id: 'b-1', date: '2026-11-10', from: '2026-11-10T06:00:00Z' }),
            aBooking(desk, { id: 'b-2', date: '2026-11-12', from: '2026-11-12T06:00:00Z' }),
          ],
        },
      },
    });
    show(<AllBookings sites={[site]} now={AT_EIGHT} onOpen={vi.fn()} />);

    await userEvent.click(screen.getByRole('radio', { name: 'Geweest' }));
    await screen.findByText('do 12 november');

    expect(list().map((text) => text!.slice(0, 5))).toEqual(['do 12', 'di 10']);
  });
});

describe('what the house gave back', () => {
  it('is told with the reason to whoever had booked it, and not mixed with what one released oneself', async () => {
    const leaver = aBooking(desk, {
      id: 'b-leaver',
      date: '2026-12-01',
      occupant: 'p-0013',
      state: 'cancelled',
      endedBecause: 'occupant-left',
    });
    const own = aBooking(desk, { id: 'b-own', label: '2.99', state: 'cancelled' });
    answers({
      'GET /api/booking/v1/bookings?mine=true&state=cancelled&from=2026-11-24T07%3A00%3A00Z&limit=200': { body: { items: [own, leaver] } },
    });

    show(<GivenBack sites={[site]} now={AT_EIGHT} />);

    const section = await screen.findByRole('region', { name: 'Vrijgegeven' });
    expect(section.textContent).toContain('niet meer in de gids');
    expect(within(section).getByRole('listitem').textContent).toContain('2.14');
    expect(section.textContent).not.toContain('2.99');
  });

  it('is nothing for most people', async () => {
    const { asked } = answers({ 'GET /api/booking/v1/bookings': { body: { items: [] } } });

    show(<GivenBack sites={[site]} now={AT_EIGHT} />);

    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
