import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aPerson } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { SearchBox } from './SearchBox';
import { placesNamed } from './search.model';

const places = [
  { id: 'w-1', label: '2.14', about: 'Bureau, vrij' },
  { id: 'w-2', label: '2.15', about: 'Bureau, bezet' },
  { id: 'w-3', label: 'Égmond', about: 'Ruimte, vrij' },
];

function box() {
  answers({ 'GET /api/people/v1/people?name=egm': { body: { items: [aPerson('Egmond Vos')] } } });
  const [onPlace, onPerson] = [vi.fn(), vi.fn()];
  const shown = show(<SearchBox places={places} whereIs={() => '2.13'} onPlace={onPlace} onPerson={onPerson} />);
  return { ...shown, onPlace, onPerson };
}

it('finds labels by their beginning, whatever the accents', () => {
  expect(placesNamed(places, '2.1').map((place) => place.id)).toEqual(['w-1', 'w-2']);
  expect(placesNamed(places, 'eg').map((place) => place.id)).toEqual(['w-3']);
  expect(placesNamed(places, ' ')).toEqual([]);
});

it('is reached by the slash, from anywhere but a field', async () => {
  box();

  await userEvent.keyboard('/');

  expect(screen.getByRole('combobox')).toHaveFocus();
  expect(screen.getByRole('combobox')).toHaveValue('');
});

it('chooses with the arrows and Enter', async () => {
  const { onPlace, container } = box();

  await userEvent.type(screen.getByRole('combobox'), '2.1{ArrowDown}');
  expect(screen.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(container);
  await userEvent.keyboard('{Enter}');

  expect(onPlace).toHaveBeenCalledWith('w-2');
});

it('finds colleagues beside places, with where they sit', async () => {
  const { onPerson } = box();

  await userEvent.type(screen.getByRole('combobox'), 'egm');
  expect(await screen.findByRole('option', { name: /Egmond Vos/ })).toHaveTextContent('2.13');
  await userEvent.keyboard('{ArrowDown}{Enter}');

  expect(onPerson).toHaveBeenCalledWith(expect.objectContaining({ displayName: 'Egmond Vos' }));
});

it('leaves with Escape', async () => {
  box();

  await userEvent.type(screen.getByRole('combobox'), '2.1{Escape}');

  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.getByRole('combobox')).not.toHaveFocus();
});
