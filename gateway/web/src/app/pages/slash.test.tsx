import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { narrow } from '@shared/testing/setup';
import { floor, opens, page, PLACE, tells, withItsPanel } from './a-floor-page';

beforeAll(withItsPanel);
beforeEach(opens);
afterEach(() => void (narrow.is = false));

const search = () => screen.findByRole('combobox', { name: /^Zoek/ });

/** The floor is on its way until it is told to come. */
function comesLater() {
  let come = () => {};
  tells([], { 'GET /api/booking/v1/floors/f-2': () => new Promise((resolve) => (come = () => resolve({ body: floor }))) });
  return () => come();
}

describe('a slash', () => {
  it.each([
    ['a desktop', false],
    ['a phone', true],
  ])('that was pressed while the floor was on its way goes to search once it is there, on %s', async (_where, isPhone) => {
    narrow.is = isPhone;
    const come = comesLater();
    page();
    await userEvent.keyboard('/');
    expect(screen.queryByRole('combobox')).toBeNull();

    come();

    expect(await search()).toHaveFocus();
  });

  it('is not remembered for a floor after that', async () => {
    tells([]);
    page();

    expect(await search()).not.toHaveFocus();
  });

  it.each([
    ['a day that nobody remembers', '/sites/s-1/floors/f-2?date=2026-09-01', {}],
    ['a floor that did not come', PLACE, { 'GET /api/booking/v1/floors/f-2': { status: 400, body: {} } }],
    ['a house without floors', '/', { 'GET /api/booking/v1/sites': { body: { items: [] } } }],
  ])('goes to search above %s', async (_what, address, answers) => {
    tells([], answers);
    history.replaceState(null, '', address);
    page();
    const box = await search();

    await userEvent.keyboard('/');

    expect(box).toHaveFocus();
  });
});
