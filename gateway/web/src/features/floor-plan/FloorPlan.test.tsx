import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, aPerson, aPresence, aRoom, isAt, taken } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { FloorPlan } from './FloorPlan';
import { marksOf, noFilter, type Filter } from './floor-plan.model';
import { placing } from './plan-words';
import { WorkplaceList } from './WorkplaceList';

beforeAll(placing.ask);

const desks = [
  aDesk('2.13', { x: 3.2 }),
  aDesk('2.14', { x: 5 }),
  aDesk('2.15', { x: 6.8 }),
  aDesk('2.16', { x: 3.2, y: 8 }),
  aDesk('2.46', { x: 5, y: 8, closed: { reason: { nl: 'blad is stuk', en: 'top is broken' } } }),
  aDesk('2.38', { x: 6.8, y: 8 }),
];
const floor = aFloor([...desks, aRoom('Duin')]);
const day = aDay(floor, {
  '2.13': [taken('07:00', '19:00')],
  '2.15': [taken('07:00', '12:30')],
  '2.16': [taken('07:00', '19:00')],
  '2.38': [taken('07:00', '19:00', { mine: true, booking: 'b-1' })],
  Duin: [taken('13:00', '15:00')],
});
const presence = aPresence([isAt(desks[0]!, aPerson('Femke Bakker', { mate: true }))]);

function marks(filter: Filter = noFilter) {
  return marksOf({ floor, time: aTime(day), availability: day, presence, filter, myInitials: 'SW' });
}

function plan(onChoose = vi.fn(), chosen: string | null = null, filter: Filter = noFilter, language: 'nl' | 'en' = 'nl') {
  return show(
    <FloorPlan
      floor={floor}
      drawing={undefined}
      marks={marks(filter)}
      chosen={chosen}
      myTeam="t-1"
      covered={{ bottom: 0, right: 0 }}
      onChoose={onChoose}
    />,
    { language },
  );
}

const place = (name: string | RegExp) => screen.getByRole('button', { name });

describe('what every workplace is called', () => {
  it.each([
    'Bureau 2.13, bezet door Femke Bakker',
    'Bureau 2.14, vrij',
    'Bureau 2.15, vrij vanaf 12.30 uur',
    'Bureau 2.16, bezet',
    'Bureau 2.46, gesloten: blad is stuk',
    'Bureau 2.38, jij hebt deze plek',
    'Ruimte Duin, vrij tot 13.00 en vanaf 15.00 uur',
  ])('%s', (name) => {
    plan();

    expect(place(name)).toBeInTheDocument();
  });

  it('is the same in the list', () => {
    show(<WorkplaceList floor={floor} marks={marks()} filter={noFilter} nothing={null} chosen={null} onChoose={vi.fn()} />);

    expect(screen.getByRole('button', { name: /Bureau 2\.13.*bezet door Femke Bakker/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Ruimte Duin.*vrij tot 13\.00 en vanaf 15\.00 uur/ })).toBeInTheDocument();
    expect(screen.getAllByRole('button')).toHaveLength(marks().length);
  });
});

describe('the plan by keyboard', () => {
  it('is one tab stop', () => {
    plan();

    expect(document.querySelectorAll('[data-workplace][tabindex="0"]')).toHaveLength(1);
  });

  it('goes with the arrows to the nearest workplace, and opens it with Enter', async () => {
    const onChoose = vi.fn();
    const user = userEvent.setup();
    plan(onChoose);

    place(/2\.13/).focus();
    await user.keyboard('{ArrowRight}');
    expect(place(/2\.14/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(place(/2\.46/)).toHaveFocus();
    await user.keyboard('{Enter}');

    expect(onChoose).toHaveBeenCalledWith('w-2-46');
  });

  it('closes with Escape what was chosen', async () => {
    const onChoose = vi.fn();
    const user = userEvent.setup();
    plan(onChoose, 'w-2-14');

    place(/2\.14/).focus();
    await user.keyboard('{Escape}');

    expect(onChoose).toHaveBeenCalledWith(null);
  });

  it('stays where it is when nothing lies that way', async () => {
    const user = userEvent.setup();
    plan();

    place(/2\.13/).focus();
    await user.keyboard('{ArrowUp}');

    expect(place(/2\.13/)).toHaveFocus();
  });
});

describe('the states without colour', () => {
  it('differ in shape and words', () => {
    const { container } = plan(vi.fn(), 'w-2-14');
    const within = (label: string) => container.querySelector(`[data-workplace="w-${label.replace('.', '-')}"]`)!;
    const on = (label: string) => within(label).nextElementSibling!;

    expect(on('2.14').querySelector('.chair')).toBeTruthy();
    expect(container.querySelectorAll('.chosen-marks')).toHaveLength(1);
    expect(within('2.15').querySelector('.wp-part')).toBeTruthy();
    expect(on('2.13').querySelector('.sitter-mate text')).toHaveTextContent('FB');
    expect(on('2.16').querySelector('.sitter-unknown')).toBeTruthy();
    expect(on('2.46').querySelector('.wp-tool')).toBeTruthy();
    expect(on('2.46').querySelector('.chair, .sitter')).toBeNull();
    expect(on('2.38')).toHaveTextContent('Jij');
    expect(within('2.38').querySelector('.wp-second')).toBeTruthy();
  });

  it('fade what falls outside the filter, and keep it reachable in the list', async () => {
    const filter = { ...noFilter, onlyFree: true };
    const { container, unmount } = plan(vi.fn(), null, filter);
    expect(container.querySelectorAll('.wp-outside[aria-hidden="true"]')).toHaveLength(3);
    unmount();

    const onChoose = vi.fn();
    show(<WorkplaceList floor={floor} marks={marks(filter)} filter={filter} nothing={null} chosen={null} onChoose={onChoose} />);
    await userEvent.click(screen.getByText('3 vallen buiten je filter'));
    await userEvent.click(screen.getByRole('button', { name: /Bureau 2\.16/ }));

    expect(onChoose).toHaveBeenCalledWith('w-2-16');
  });
});

it.each(['nl', 'en'] as const)('is called by what is printed on it, in %s', (language) => {
  const { container } = plan(vi.fn(), null, noFilter, language);

  const printed = [...container.querySelectorAll('[aria-hidden] :is(.wp-label, .wp-you, .wp-name, .wp-sub, .wp-room-name)')].map(
    (text) => ({
      // The capacity of a room is a fact about it; initials stand for a face.
      words: (text.firstChild?.nodeValue ?? '').toLowerCase(),
      name: text.closest('[aria-hidden]')!.previousElementSibling!.getAttribute('aria-label')!.toLowerCase(),
    }),
  );

  expect(printed.length).toBeGreaterThan(5);
  for (const { words, name } of printed) expect(name).toContain(words);
});

describe('accessibility of every state', () => {
  it('of the plan', async () => {
    const { container } = plan(vi.fn(), 'w-2-14');

    await expectAccessible(container);
  });

  it('of the list', async () => {
    const { container } = show(
      <WorkplaceList floor={floor} marks={marks()} filter={noFilter} nothing={null} chosen="w-2-14" onChoose={vi.fn()} />,
    );

    await expectAccessible(container);
  });
});

it('paints the drawing it was given, under the workplaces', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg"><g class="base"><rect class="hall" width="36" height="24"/></g><g class="walls"><rect class="wall-outer" width="1" height="1"/></g></svg>';
  const { container } = show(
    <FloorPlan
      floor={floor}
      drawing={drawing}
      marks={marks()}
      chosen={null}
      myTeam={null}
      covered={{ bottom: 0, right: 0 }}
      onChoose={vi.fn()}
    />,
  );

  const order = [...container.querySelectorAll('.hall, .zone, .wall-outer, [data-workplace]')].map(
    (one) => one.getAttribute('class')?.split(' ')[0],
  );
  expect(order.slice(0, 4)).toEqual(['hall', 'zone', 'zone', 'wall-outer']);
});
