import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aBooking, aDesk, aSite, AT_EIGHT, local, TUESDAY } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { ForOthers } from './ForOthers';

const booking = aBooking(aDesk('2.14'), {
  occupant: 'p-0002',
  booker: 'p-0001',
  from: local('09:00'),
  until: local('12:00'),
  dayPart: 'hours',
});
const others = (more: Partial<Parameters<typeof ForOthers>[0]> = {}) => {
  const acts = { onOpen: vi.fn(), onMove: vi.fn(), onCancel: vi.fn() };
  return { ...show(<ForOthers sites={[aSite()]} home={aSite()} today="2026-11-23" now={AT_EIGHT} online {...acts} {...more} />), ...acts };
};

it('shows whom, where and when one booked for others, to be moved or released by name', async () => {
  const { of } = answers({
    'GET /api/booking/v1/bookings?mine=true&state=placed&forOthers=true': { body: { items: [booking] } },
    'GET /api/people/v1/people/p-0002': { body: { id: 'p-0002', displayName: 'Femke Bakker', initials: 'FB' } },
  });
  const { container, onMove, onCancel } = others();

  expect(await screen.findByText(/^Femke Bakker, 2\.14/)).toBeInTheDocument();
  expect(screen.getByText('di 24 november, 9.00 tot 12.00 uur')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Verplaats 2.14 voor Femke Bakker' }));
  await userEvent.click(screen.getByRole('button', { name: 'Geef vrij 2.14 voor Femke Bakker' }));

  expect(onMove).toHaveBeenCalledWith(booking);
  expect(onCancel).toHaveBeenCalledWith(booking);
  expect(of('GET')[0]!.path).toContain('from=' + encodeURIComponent(`${TUESDAY}T07:00:00Z`));
  await expectAccessible(container);
});

it('can be released and not moved for who has left the own team, and nothing of it once it is over', async () => {
  answers({
    'GET /api/booking/v1/bookings': { body: { items: [booking] } },
    'GET /api/booking/v1/occupants': { body: { forWhom: 'own-team', team: 't-1' } },
    'GET /api/people/v1/people/p-0002': {
      body: { id: 'p-0002', displayName: 'Femke Bakker', initials: 'FB', team: { id: 't-9', name: 'Belastingen' } },
    },
  });
  const { again } = others();

  await screen.findByRole('button', { name: 'Geef vrij 2.14 voor Femke Bakker' });
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Verplaats/ })).toBeNull());
  again(
    <ForOthers
      sites={[aSite()]}
      home={aSite()}
      today={TUESDAY}
      now={Date.parse(local('12:00'))}
      online
      onOpen={vi.fn()}
      onMove={vi.fn()}
      onCancel={vi.fn()}
    />,
  );

  expect(screen.queryByRole('button', { name: /^Geef vrij/ })).toBeNull();
});

it('waits for a connection', async () => {
  answers({ 'GET /api/booking/v1/bookings': { body: { items: [booking] } } });
  const { onCancel } = others({ online: false });

  await userEvent.click(await screen.findByRole('button', { name: /^Geef vrij/ }));

  expect(onCancel).not.toHaveBeenCalled();
});
