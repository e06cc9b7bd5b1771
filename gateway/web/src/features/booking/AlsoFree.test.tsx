import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { anAnswer } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, aPerson, aSite, AT_EIGHT, isAt, local } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { AlsoFree } from './AlsoFree';
import type { Asked } from './booking.model';

const desk = aDesk('2.14');
const other = aDesk('2.17');
const day = aDay(aFloor([desk, other]));
const free = { open: true, taken: [], freeWholeDay: true };
const asked: Asked = {
  workplace: desk,
  answer: anAnswer(day),
  longestMinutes: undefined,
  taken: [],
  day,
  when: { part: 'whole-day' },
  now: AT_EIGHT - 9e7,
  occupant: null,
  mayBookFor: 'yes',
  held: [],
  moving: null,
  changing: null,
};
const props = { asked, site: aSite(), today: '2026-11-23', sitter: 'p-0001', waits: false, onBook: vi.fn(), onDate: vi.fn() };

const days = (...all: object[]) => ({ 'GET /api/booking/v1/workplaces/w-2-14/availability': { body: { days: all } } });
const sits = (...items: object[]) => ({ 'GET /api/people/v1/people/p-0001/presence': { body: { visible: true, items } } });
const plus = (name: RegExp) => screen.findByRole('button', { name });

it('counts from the chosen day until the last that can be booked', async () => {
  const { of } = answers({ ...days({ date: '2026-11-26', ...free }), ...sits() });
  show(<AlsoFree {...props} site={aSite({ houseRules: { ...aSite().houseRules, horizonDays: 5 } })} />);

  await plus(/^2.14 ook boeken/);

  expect(of('GET').find((one) => one.path.includes('availability'))!.path).toContain('from=2026-11-25&until=2026-11-29');
  expect(of('GET').find((one) => one.path.includes('presence'))!.path).toContain('from=2026-11-25&until=2026-11-29');
});

it('passes over days on which one sits elsewhere, and those on which the site is closed', async () => {
  const there = { ...isAt(other, aPerson('Sanne de Boer')), from: local('07:00', '2026-11-25'), until: local('19:00', '2026-11-25') };
  answers({
    ...days({ date: '2026-11-25', ...free }, { date: '2026-11-26', ...free, open: false }, { date: '2026-11-27', ...free }),
    ...sits(there),
  });
  show(<AlsoFree {...props} />);

  expect(await plus(/^2.14 ook .* vrijdag 27 november/)).toBeInTheDocument();
  expect(screen.queryByText(/25 november|26 november/)).toBeNull();
});

it('asks where the colleague sits for whom it is', async () => {
  const { of } = answers({
    ...days({ date: '2026-11-26', ...free }),
    'GET /api/people/v1/people/p-0002/presence': { body: { visible: false, items: [] } },
  });
  const onBook = vi.fn();
  show(<AlsoFree {...props} asked={{ ...asked, occupant: 'p-0002' }} sitter="p-0002" onBook={onBook} />);

  await userEvent.click(await plus(/^2.14 ook boeken/));

  expect(onBook).toHaveBeenCalledWith({ workplace: desk.id, occupant: 'p-0002', date: '2026-11-26', dayPart: 'whole-day' });
  expect(of('GET').some((one) => one.path.includes('p-0001'))).toBe(false);
});

it('is about the chosen part of the day: its plus books that, its name leads to the day', async () => {
  const [onBook, onDate] = [vi.fn(), vi.fn()];
  const later = { taken: [{ from: local('13:00', '2026-11-26'), until: local('15:00', '2026-11-26') }], freeWholeDay: false, open: true };
  answers({ ...days({ date: '2026-11-26', ...later }), ...sits() });
  show(<AlsoFree {...props} asked={{ ...asked, when: { part: 'morning' } }} onBook={onBook} onDate={onDate} />);

  await userEvent.click(await plus(/^2.14 ook boeken op donderdag 26 november, van 7.00 tot 12.30 uur$/));
  await userEvent.click(await plus(/^do 26 ?, donderdag 26 november$/));

  expect(onBook).toHaveBeenCalledWith({ workplace: desk.id, date: '2026-11-26', dayPart: 'morning' });
  expect(onDate).toHaveBeenCalledWith('2026-11-26');
});

it('offers nothing while a booking is being moved', async () => {
  const { of } = answers({ ...days({ date: '2026-11-26', ...free }), ...sits() });
  show(<AlsoFree {...props} asked={{ ...asked, moving: { id: 'b-1' } as never }} />);

  expect(screen.queryByRole('button')).toBeNull();
  expect(of('GET')).toEqual([]);
});
