import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FoundPlace } from '@shared/api/contract';
import { floorKey } from '@shared/resources/floors';
import { presenceKey } from '@shared/resources/presence';
import { answers } from '@shared/testing/answers';
import { aColleague, aDesk, aFloor, aPerson, aPresence, aRoom, aSite, isAt, TUESDAY } from '@shared/testing/mothers';
import { aClient, expectAccessible, show } from '@shared/testing/render';
import { SearchBox } from './SearchBox';

const desk = aDesk('2.14');
const floor = aFloor([desk, aRoom('Duin')]);
const site = aSite();
const depot = aSite({
  id: 's-2',
  name: 'Dépôt',
  address: 'Kade 1',
  floors: [{ id: 'f-9', label: 'BG', name: { nl: 'Begane grond', en: 'Ground floor' }, ordinal: 0, desks: 4, rooms: 1, own: false }],
});
const femke = aColleague('Femke Bakker');
const here = aPerson('Femke Bakker');
const at = { floor: { id: 'f-2', label: '2', name: floor.name }, site: { id: 's-1', name: 'Gemeentehuis' } };
const place = (label: string, more: Partial<FoundPlace> = {}): FoundPlace => ({
  id: `w-${label}`,
  kind: 'desk',
  name: { nl: label, en: label },
  capacity: 1,
  zone: { id: 'z-b', name: { nl: 'Flexzone', en: 'Flex zone' } },
  ...at,
  ...more,
});

/** However slow the machine: three answers come one after the other. */
const option = (named: { name?: string | RegExp }) => screen.findByRole('option', named, { timeout: 10_000 });
const soon = { timeout: 10_000 };

type Table = Parameters<typeof answers>[0];
const nothing: Table = {
  'GET /api/people/v1/people?': { body: { items: [] } },
  'GET /api/booking/v1/places': { body: { items: [] } },
  'GET /api/people/v1/teams': {
    body: {
      items: [
        { id: 't-1', name: 'Vergunningen', organisation: 'o-1', size: 9, domain: { id: 'd-1', name: 'Fysiek' } },
        { id: 't-2', name: 'Archief', organisation: 'o-1', size: 3 },
      ],
    },
  },
  'GET /api/booking/v1/floors/f-2': { body: floor },
};

// It comes with the first focus; here it is there before, however slow the machine.
beforeAll(() => import('./Answers'));

function box(told: Table, client = aClient()) {
  const { asked } = answers({ ...nothing, ...told });
  const onChoose = vi.fn();
  const shown = show(
    <SearchBox
      sites={[site, depot]}
      date={TUESDAY}
      today={TUESDAY}
      near="f-2"
      stateOf={(id) => (id === 'w-2.14' ? 'vrij' : '')}
      onChoose={onChoose}
    />,
    { client },
  );
  const type = (text: string) => userEvent.type(screen.getByRole('combobox'), text);
  return { ...shown, asked, onChoose, type };
}

describe('what is found', () => {
  it('says team, desk, floor and building of a colleague, by words in any order', async () => {
    const { type, asked } = box({
      'GET /api/people/v1/people?name=bakker+femke': { body: { items: [femke] } },
      [`GET /api/people/v1/people/${femke.id}/presence`]: { body: { visible: true, items: [isAt(desk, here)] } },
    });
    await type('Bakker Femke');

    expect(await option({ name: 'Femke Bakker Vergunningen · 2.14, 2e verdieping, Gemeentehuis' })).toBeInTheDocument();
    expect(within(screen.getByRole('group', { name: 'Collega’s, vandaag' })).getAllByRole('option')).toHaveLength(1);
    expect(asked.map((one) => one.path)).toContain(`/api/people/v1/people/${femke.id}/presence?from=2026-11-24&until=2026-11-25`);
  });

  it.each([
    ['who does not share', { visible: false, items: [] }, 'Vergunningen · Deze dag niet te zien'],
    ['who has no place', { visible: true, items: [] }, 'Vergunningen · deze dag geen plek'],
  ])('says no more than may be seen of a colleague %s', async (_who, body, about) => {
    const { type } = box({
      'GET /api/people/v1/people?name=fem': { body: { items: [femke] } },
      [`GET /api/people/v1/people/${femke.id}/presence`]: { body },
    });
    await type('fem');

    expect(await option({ name: new RegExp(`Femke Bakker ${about}$`) })).toBeInTheDocument();
  });

  it('says kind, zone, floor, building and, where the page knows it, the state of a place', async () => {
    const { type } = box({
      'GET /api/booking/v1/places?name=2.14&near=f-2': { body: { items: [place('2.14'), place('Duin', { kind: 'room', capacity: 6 })] } },
    });
    await type('2.14');

    expect(await option({ name: '2.14 vrij Bureau, Flexzone, 2e verdieping, Gemeentehuis' })).toBeInTheDocument();
    expect(screen.getByRole('option', { name: 'Duin Ruimte, 6 personen, Flexzone, 2e verdieping, Gemeentehuis' })).toBeInTheDocument();
  });

  it('holds zones, floors, buildings and teams too', async () => {
    const { type, onChoose } = box({
      'GET /api/booking/v1/places': {
        body: { items: [{ id: 'z-b', kind: 'zone', name: { nl: 'Vergunningenzone', en: 'Permits' }, ...at }] },
      },
    });
    await type('vergunningen');

    expect(await option({ name: 'Vergunningenzone 2e verdieping, Gemeentehuis' })).toBeInTheDocument();
    await userEvent.click(await option({ name: 'Vergunningen Fysiek, 9 personen' }));

    expect(onChoose).toHaveBeenCalledWith({ to: 'team', team: 't-1' });
  });

  it('takes what is typed as people write it', async () => {
    const { type } = box({});
    await type('depot');

    expect(await option({ name: 'Dépôt Kade 1' })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /Begane grond/ })).toBeNull();
    await type(' begane');
    expect(await option({ name: 'Begane grond Dépôt' })).toBeInTheDocument();
  });

  it('is counted aloud, with what there is to do when there is more', async () => {
    const { type, container } = box({
      'GET /api/booking/v1/places?name=2': { body: { items: [place('2.14'), place('2.15')], next: 'x' } },
    });
    await type('2.');

    await waitFor(
      () =>
        expect(within(screen.getByRole('search')).getByRole('status')).toHaveTextContent(
          '3 gevonden. Met de pijltjes kies je, Enter opent. Er is meer. Typ verder om het te vinden.',
        ),
      soon,
    );
    await expectAccessible(container);
  });

  it('is nothing only when everything was searched', async () => {
    const { type } = box({});
    await type('zzz');
    await waitFor(
      () => expect(within(screen.getByRole('search')).getByRole('status')).toHaveTextContent('Niets gevonden voor “zzz”.'),
      soon,
    );
  });
});

describe('without a connection', () => {
  const cut = {
    'GET /api/people/v1/people?': new TypeError('network'),
    'GET /api/booking/v1/places': new TypeError('network'),
    'GET /api/people/v1/people/': new TypeError('network'),
  };

  it('finds what this device was told of, and says that this is not all', async () => {
    const client = aClient();
    client.setQueryData(floorKey('f-2'), floor);
    client.setQueryData(presenceKey('s-1', TUESDAY), aPresence([isAt(desk, aPerson('Femke Bakker', { mate: true }))]));
    const { type } = box(cut, client);
    await type('femke');

    expect(await option({ name: /Femke Bakker 2.14, 2e verdieping, Gemeentehuis/ })).toBeInTheDocument();
    expect(screen.getByText('Niet alles is doorzocht. Je ziet wat dit apparaat nog weet.')).toBeInTheDocument();
    await userEvent.clear(screen.getByRole('combobox'));
    await type('duin');
    expect(await option({ name: /Duin Ruimte, 4 personen, Fysiek domein, 2e verdieping/ })).toBeInTheDocument();
  });

  it('never says that there is nothing', async () => {
    const { type } = box(cut);
    await type('zzz');

    await waitFor(
      () =>
        expect(within(screen.getByRole('search')).getByRole('status')).toHaveTextContent(
          'Niet alles is doorzocht. Je ziet wat dit apparaat nog weet.',
        ),
      soon,
    );
    expect(screen.queryByText(/Niets gevonden/)).toBeNull();
  });
});

describe('keys', () => {
  it('is reached by the slash, from anywhere but a field', async () => {
    show(
      <>
        <input type="radio" aria-label="keuze" />
        <input type="text" aria-label="veld" />
        <SearchBox sites={[]} date={TUESDAY} today={TUESDAY} near={undefined} stateOf={() => ''} onChoose={vi.fn()} />
      </>,
    );
    const combobox = screen.getByRole('combobox');

    await userEvent.type(screen.getByLabelText('veld'), '/');
    expect(combobox).not.toHaveFocus();
    screen.getByLabelText('keuze').focus();
    await userEvent.keyboard('/');

    expect(combobox).toHaveFocus();
    expect(combobox).toHaveValue('');
  });

  it('choose with the arrows and Enter', async () => {
    const { type, onChoose } = box({ 'GET /api/booking/v1/places': { body: { items: [place('2.14'), place('2.15')] } } });
    await type('2.1');
    await option({ name: /2.15/ });
    await userEvent.keyboard('{ArrowDown}');

    expect(screen.getByRole('combobox')).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: /2.15/ }).id);
    expect(screen.getByRole('option', { name: /2.15/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');

    expect(onChoose).toHaveBeenCalledWith({ to: 'workplace', site: 's-1', floor: 'f-2', workplace: 'w-2.15' });
  });

  it('choose the first answer to all that was typed, also when Enter comes before it', async () => {
    const { type, onChoose } = box({
      'GET /api/people/v1/people?name=femke': { body: { items: [femke] } },
      [`GET /api/people/v1/people/${femke.id}/presence`]: { body: { visible: true, items: [isAt(desk, here)] } },
    });
    await type('femke{Enter}');

    await waitFor(() => expect(onChoose).toHaveBeenCalledWith({ to: 'workplace', site: 's-1', floor: 'f-2', workplace: 'w-2-14' }), soon);
  });

  it('lead to the colleague where no place is to be seen', async () => {
    const { type, onChoose } = box({
      'GET /api/people/v1/people?name=femke': { body: { items: [femke] } },
      [`GET /api/people/v1/people/${femke.id}/presence`]: { body: { visible: false, items: [] } },
    });
    await type('femke{Enter}');

    await waitFor(() => expect(onChoose).toHaveBeenCalledWith({ to: 'person', person: femke.id }), soon);
  });

  it('leave with Escape', async () => {
    const { type } = box({ 'GET /api/booking/v1/places': { body: { items: [place('2.14')] } } });
    await type('2.1');
    await option({});
    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('combobox')).not.toHaveFocus();
  });
});
