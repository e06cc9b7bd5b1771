import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { TrailEntry } from '@shared/api/contract';
import { answers } from '@shared/testing/answers';
import { aBooking, aDesk } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { HistoryOf } from './HistoryOf';
import { linesOf } from './history.model';

const desk = aDesk('2.14');
const entry = (what: string, more: Partial<TrailEntry> = {}): TrailEntry => ({
  at: '2026-11-30T08:12:00Z',
  byKind: 'person',
  by: 'p-0005',
  kind: 'booking',
  of: 'b-1',
  what,
  changed: [],
  ...more,
});
const placed = entry('placed', {
  onBehalfOf: 'p-0002',
  changed: [
    { what: 'workplace', to: 'w-2-15' },
    { what: 'from', to: '2026-12-01T08:00:00Z' },
    { what: 'until', to: '2026-12-01T10:00:00Z' },
  ],
});

it('tells in sentences who booked it for whom, and what became of it', async () => {
  answers({
    'GET /api/booking/v1/bookings/b-1/trail': {
      body: {
        items: [
          placed,
          entry('moved', { by: 'p-0001', onBehalfOf: 'p-0002', changed: [{ what: 'workplace', from: 'w-2-15', to: desk.id }] }),
          entry('moved', { onBehalfOf: 'p-0002', changed: [{ what: 'until', from: '2026-12-01T10:00:00Z', to: '2026-12-01T11:00:00Z' }] }),
          entry('cancelled', { byKind: 'house', by: 'giving-back', because: 'occupant-left' }),
        ],
      },
    },
    'GET /api/people/v1/people/me': { body: { id: 'p-0001' } },
    'GET /api/people/v1/people/p-0005': { body: { id: 'p-0005', displayName: 'Ruben Kok', initials: 'RK' } },
  });
  show(<HistoryOf booking={aBooking(desk, { id: 'b-1', version: 4 })} />);

  await userEvent.click(screen.getByRole('button', { name: /Wat is er gebeurd/ }));

  const lines = await screen.findAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    'Geboekt door Ruben Kok voor een collega op maandag 30 november om 9.12 uur.',
    'Verplaatst naar 2.14 door jou voor een collega op maandag 30 november om 9.12 uur.',
    'Verplaatst, nu van 9.00 tot 12.00 uur, door Ruben Kok voor een collega op maandag 30 november om 9.12 uur.',
    'Vrijgegeven door Samenplek op maandag 30 november om 9.12 uur. Wie hier zou zitten, staat niet meer in de gids.',
  ]);
});

it('asks for nothing before somebody wants to know', () => {
  const { asked } = answers({});
  show(<HistoryOf booking={aBooking(desk, { id: 'b-1', version: 2 })} />);

  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  expect(asked).toHaveLength(0);
});

it('is silent where one booked it oneself and nothing changed', () => {
  const { container } = show(<HistoryOf booking={aBooking(desk, { id: 'b-1', version: 1 })} />);

  expect(container.querySelector('button')).toBeNull();
});

it('says of whoever is forgotten that it was somebody', () => {
  const { by: _gone, ...forgotten } = entry('moved');

  expect(linesOf([forgotten], aBooking(desk))[0]!.by).toBe('unknown');
});

it('has a word for what it does not know yet', () => {
  expect(linesOf([entry('swapped')], aBooking(desk))[0]!.did).toBe('changed');
});
