import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Presence } from '@shared/api/contract';
import { answers } from '@shared/testing/answers';
import { aColleague, aDesk, aFloor, aPerson, aPresence, isAt } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { ComingDays } from './ComingDays';
import { PersonOnDay } from './PersonOnDay';
import { comingTeams, inOrder, peopleOf, withoutMe } from './people.model';
import { WhoIsIn } from './WhoIsIn';

const desk = aDesk('2.14');
const floor = aFloor([desk]);
const femke = isAt(desk, aPerson('Femke Bakker', { mate: true }));
const presence: Presence = {
  ...aPresence([femke]),
  counts: { morning: 10, afternoon: 9, total: 11 },
  teams: [
    { team: { id: 't-9', name: 'Archief' }, mine: false, count: null, fewerThan: 5, people: [] },
    { team: { id: 't-3', name: 'Financiën' }, mine: false, count: { morning: 7, afternoon: 6, total: 8 }, fewerThan: null, people: [] },
    { team: { id: 't-4', name: 'Niemand' }, mine: false, count: { morning: 0, afternoon: 0, total: 0 }, fewerThan: null, people: [] },
    ...aPresence([femke]).teams,
  ],
};

describe('the order of teams', () => {
  it('begins with the own team and then goes by name, whoever can be seen', () => {
    const seen = { ...aPresence([femke]).teams[0]!, team: { id: 't-7', name: 'Burgerzaken' }, mine: false };

    expect(inOrder([seen, ...presence.teams]).map((team) => team.team.name)).toEqual([
      'Vergunningen',
      'Archief',
      'Burgerzaken',
      'Financiën',
      'Niemand',
    ]);
  });

  it('leaves out teams of which nobody comes, but not those too small to count', () => {
    expect(comingTeams(presence).map((team) => team.team.name)).toEqual(['Vergunningen', 'Archief', 'Financiën']);
  });

  it('leaves out those too small to count when everybody who comes is counted or seen elsewhere', () => {
    const counted = { ...presence, counts: { morning: 8, afternoon: 7, total: 9 } };

    expect(comingTeams(counted).map((team) => team.team.name)).toEqual(['Vergunningen', 'Financiën']);
  });

  it('names a person once, with all places of that day in order', () => {
    const later = { ...femke, booking: 'b-2', from: '2026-11-24T12:00:00Z' };

    expect(peopleOf([later, femke])).toEqual([expect.objectContaining({ name: 'Femke Bakker', at: [femke, later] })]);
  });
});

describe('who is in', () => {
  it('names whom one may see, counts the rest, and never counts fewer than five', async () => {
    const { container } = show(<WhoIsIn presence={presence} floors={[floor]} team="" onOpen={vi.fn()} />);

    expect(screen.getByText('Femke Bakker')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Financiën 8 collega’s: ochtend 7, middag 6' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Archief aantal niet te zien' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('never says zero of the own team, of which not everybody need be seen', () => {
    const me = isAt(desk, aPerson('Sanne de Wit', { me: true, mate: true }));
    show(<WhoIsIn presence={aPresence([me])} floors={[floor]} team="" onOpen={vi.fn()} />);

    expect(screen.getByRole('heading', { name: 'Vergunningen jouw team' })).toBeInTheDocument();
    expect(screen.getByText('Van je team is niemand te zien.')).toBeInTheDocument();
  });

  it('leads to the desk on the plan', async () => {
    const onOpen = vi.fn();
    show(<WhoIsIn presence={presence} floors={[floor]} team="" onOpen={onOpen} />);

    await userEvent.click(screen.getByRole('button', { name: 'Femke Bakker zit op 2.14, Fysiek domein, hele dag. Naar de plattegrond' }));

    expect(onOpen).toHaveBeenCalledWith(femke);
  });

  it('shows one team when that is asked', () => {
    show(<WhoIsIn presence={presence} floors={[floor]} team="t-3" onOpen={vi.fn()} />);

    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });
});

it('says of the days ahead how many come, and is accessible', async () => {
  const onDate = vi.fn();
  const days = [{ date: '2026-11-26', morning: 12, afternoon: 10, total: 12, mates: 3 }];
  const { container } = show(<ComingDays days={days} mine={new Set()} closedOn={() => null} date="2026-11-24" onDate={onDate} />);

  await userEvent.click(screen.getByRole('button', { name: /^do 26 ?: ?12, van je team 3 ?, donderdag 26 november$/ }));

  expect(onDate).toHaveBeenCalledWith('2026-11-26');
  await expectAccessible(container);
});

it('counts colleagues without oneself, on the day and on the days ahead', () => {
  const me = isAt(desk, aPerson('Sanne de Wit', { me: true }), '07:00', '12:30');
  const entries = [femke, { ...me, dayParts: ['morning' as const] }];
  const days = [{ date: '2026-11-24', morning: 2, afternoon: 1, total: 2, mates: 1 }];

  expect(withoutMe({ morning: 2, afternoon: 1, total: 2 }, entries)).toEqual({ morning: 1, afternoon: 1, total: 1 });
  show(<ComingDays days={days} mine={new Set(['2026-11-24'])} closedOn={() => null} date="2026-11-24" onDate={vi.fn()} />);
  expect(screen.getByText('1, van je team 1')).toBeInTheDocument();
});

it('says of a day ahead that nobody comes, and nothing of the own team when nobody of it can be seen', () => {
  const days = [
    { date: '2026-11-26', morning: 12, afternoon: 10, total: 12, mates: 0 },
    { date: '2026-11-27', morning: 0, afternoon: 0, total: 0, mates: 0 },
  ];
  show(<ComingDays days={days} mine={new Set()} closedOn={() => null} date="2026-11-24" onDate={vi.fn()} />);

  expect(screen.getByText('12')).toBeInTheDocument();
  expect(screen.getByText('niemand')).toBeInTheDocument();
});

it('says of a day that it is closed instead of that nobody comes', () => {
  const days = [{ date: '2026-12-25', morning: 0, afternoon: 0, total: 0, mates: 0 }];
  show(<ComingDays days={days} mine={new Set()} closedOn={() => 'Eerste kerstdag'} date="2026-11-24" onDate={vi.fn()} />);

  expect(screen.getByRole('button')).toHaveTextContent('Eerste kerstdag');
  expect(screen.getByRole('button')).not.toHaveTextContent('0');
});

describe('a colleague who was searched for', () => {
  const searched = (presence: object) => {
    answers({ 'GET /api/people/v1/people/p-femke-bakker/presence': { body: presence }, 'GET /api/booking/v1/floors/f-2': { body: floor } });
    const onOpen = vi.fn();
    return {
      ...show(<PersonOnDay person={aColleague('Femke Bakker')} date="2026-11-24" me="p-0001" onOpen={onOpen} onBack={vi.fn()} />),
      onOpen,
    };
  };

  it('is shown with where they are, which leads to the plan', async () => {
    const { container, onOpen } = searched({ visible: true, items: [femke] });
    await userEvent.click(await screen.findByRole('button', { name: /Femke Bakker zit op 2\.14/ }));

    expect(onOpen).toHaveBeenCalledWith(femke);
    await expectAccessible(container);
  });

  it.each([
    ['does not share', { visible: false, items: [] }, 'Deze dag niet te zien'],
    ['has no place', { visible: true, items: [] }, 'deze dag geen plek'],
  ])('says so of one who %s', async (_who, presence, words) => {
    searched(presence);

    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
