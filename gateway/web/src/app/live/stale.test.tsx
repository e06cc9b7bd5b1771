import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useBooking } from '@features/booking/use-booking';
import type { Booking } from '@shared/api/contract';
import { useCancelling } from '@shared/cache/use-cancelling';
import { useMovingBack } from '@shared/cache/use-moving-back';
import { ofAlternatives } from '@shared/resources/alternatives';
import { ofAvailability } from '@shared/resources/availability';
import { ofDrawing, ofFloor } from '@shared/resources/floors';
import { ofBookingTrail } from '@shared/resources/booking-trail';
import { ofMe } from '@shared/resources/me';
import { ofMyDay } from '@shared/resources/my-bookings';
import { ofBooking } from '@shared/resources/bookings';
import { ofCancelled, ofComing, ofForOthers, ofMyDays, ofPast, ofWeek } from '@shared/resources/my-bookings-lists';
import { ofOccupants } from '@shared/resources/occupants';
import { ofPeopleNamed, ofPerson } from '@shared/resources/people';
import { ofPersonPresence } from '@shared/resources/person-presence';
import { ofPlacesNamed } from '@shared/resources/places';
import { ofPresence } from '@shared/resources/presence';
import { ofPresenceDays } from '@shared/resources/presence-days';
import { ofSiteDays } from '@shared/resources/site-days';
import { ofSites } from '@shared/resources/sites';
import { makeStale } from '@shared/resources/stale';
import { ofTeams } from '@shared/resources/teams';
import { ofWorkplaceDays } from '@shared/resources/workplace-days';
import { answers, refusal } from '@shared/testing/answers';
import { aBooking, aDay, aDesk, aFloor, aPerson, aPresence, isAt, taken, TUESDAY } from '@shared/testing/mothers';
import { aClient, show } from '@shared/testing/render';
import { applyLive } from './live-events';
import { useLive } from './use-live';

const desk = aDesk('2.14');
const floor = aFloor([desk]);
const femke = aPerson('Femke Bakker', { mate: true });
const booking = aBooking(desk);

/** One answer of everything that can be asked, by the name of what asks it. */
const everything: Record<string, QueryKey> = {
  ofAlternatives: ofAlternatives(null).queryKey,
  ofAvailability: ofAvailability(floor.id, TUESDAY).queryKey,
  ofBooking: ofBooking('b-1').queryKey,
  ofBookingTrail: ofBookingTrail(booking).queryKey,
  ofCancelled: ofCancelled(0).queryKey,
  ofComing: ofComing(0).queryKey,
  ofDrawing: ofDrawing(floor).queryKey,
  ofFloor: ofFloor(floor.id).queryKey,
  ofForOthers: ofForOthers(0).queryKey,
  ofMe: ofMe().queryKey,
  ofMyDay: ofMyDay(TUESDAY, floor.timeZone).queryKey,
  ofMyDays: ofMyDays(TUESDAY, TUESDAY, floor.timeZone).queryKey,
  ofOccupants: ofOccupants().queryKey,
  ofPast: ofPast(0).queryKey,
  ofPeopleNamed: ofPeopleNamed('fem').queryKey,
  ofPerson: ofPerson(femke.id).queryKey,
  ofPersonPresence: ofPersonPresence(femke.id, TUESDAY).queryKey,
  ofPlacesNamed: ofPlacesNamed('duin', undefined, TUESDAY).queryKey,
  ofPresence: ofPresence('s-1', TUESDAY).queryKey,
  ofPresenceDays: ofPresenceDays('s-1', TUESDAY).queryKey,
  ofSiteDays: ofSiteDays('s-1', floor.id, TUESDAY, TUESDAY).queryKey,
  ofSites: ofSites().queryKey,
  ofTeams: ofTeams().queryKey,
  ofWeek: ofWeek(TUESDAY, floor.timeZone).queryKey,
  ofWorkplaceDays: ofWorkplaceDays(desk.id, TUESDAY, TUESDAY).queryKey,
};
const elsewhere: Record<string, QueryKey> = {
  'ofPersonPresence of another': ofPersonPresence('p-another', TUESDAY).queryKey,
  'ofPresenceDays of another site': ofPresenceDays('s-2', TUESDAY).queryKey,
  'ofSiteDays of another site': ofSiteDays('s-2', undefined, TUESDAY, TUESDAY).queryKey,
  'ofWorkplaceDays of another': ofWorkplaceDays('w-9', TUESDAY, TUESDAY).queryKey,
};

const mine = ['ofBooking', 'ofBookingTrail', 'ofCancelled', 'ofComing', 'ofForOthers', 'ofMyDay', 'ofMyDays', 'ofPast', 'ofWeek'];
const booked = [...mine, 'ofPersonPresence', 'ofPresence', 'ofPresenceDays', 'ofSiteDays', 'ofWorkplaceDays'];
const refused = ['ofAvailability', ...booked];
const laidOut = ['ofAvailability', 'ofFloor', 'ofPlacesNamed', 'ofSiteDays', 'ofSites', 'ofWorkplaceDays'];
const anything = [...new Set([...booked, ...laidOut])];

/** A device that was told of everything; none of it is shown, so that nothing is asked again. */
function aKnowingClient() {
  const client = aClient();
  for (const queryKey of [...Object.values(everything), ...Object.values(elsewhere)]) client.setQueryData(queryKey, {});
  client.setQueryData(everything.ofAvailability!, aDay(floor));
  client.setQueryData(everything.ofPresence!, aPresence([]));
  return client;
}

const isStale = (client: QueryClient, queryKey: QueryKey) => client.getQueryState(queryKey)!.isInvalidated;
const named = (client: QueryClient, keys: Record<string, QueryKey>) => Object.keys(keys).filter((name) => isStale(client, keys[name]!));
const stale = (client: QueryClient) => named(client, everything);
const all = (names: string[]) => [...names].sort();

describe('what a change makes stale is one list', () => {
  it('that knows of all that can be asked', () => {
    const modules = import.meta.glob<object>('../../shared/resources/*.ts', { eager: true });
    const asking = Object.values(modules).flatMap((module) => Object.keys(module).filter((name) => /^of[A-Z]/.test(name)));

    expect(all(asking)).toEqual(Object.keys(everything));
  });

  it.each([
    ['shared', ['ofPersonPresence', 'ofPresence']],
    ['language', Object.keys(everything)],
  ] as const)('when it is %s', (change, names) => {
    const client = aKnowingClient();
    makeStale(client, change);

    expect(stale(client)).toEqual(names);
  });
});

function Booking({ on }: { on: (how: ReturnType<typeof useBooking>) => Promise<unknown> }) {
  const how = useBooking('p-0001', vi.fn());
  return (
    <button type="button" onClick={() => void on(how)}>
      go
    </button>
  );
}

function Cancelling({ now = Date.parse(booking.from) - 1 }: { now?: number }) {
  const cancel = useCancelling('p-0001', TUESDAY, now);
  return (
    <button type="button" onClick={() => cancel(booking)}>
      go
    </button>
  );
}

function MovingBack() {
  const back = useMovingBack('p-0001');
  return (
    <button type="button" onClick={() => void back(booking, booking).catch(() => undefined)}>
      go
    </button>
  );
}

async function after(content: React.ReactNode): Promise<QueryClient> {
  const client = aKnowingClient();
  show(content, { client });
  await userEvent.click(screen.getByRole('button', { name: 'go' }));
  await waitFor(() => expect(stale(client)).not.toEqual([]));
  return client;
}

describe('a change that is made here', () => {
  const wish = { workplace: desk.id, date: TUESDAY, dayPart: 'whole-day' as const };
  const path = `/api/booking/v1/bookings/${booking.id}`;
  const fine = (body: Booking = booking) => ({ body });

  it.each([
    ['is placed', <Booking key="a" on={({ place }) => place(wish)} />, { 'POST /api/booking/v1/bookings': fine() }, booked],
    ['is moved', <Booking key="b" on={({ move }) => move(booking, wish)} />, { [`PATCH ${path}`]: fine() }, booked],
    ['is moved back', <MovingBack key="c" />, { [`PATCH ${path}`]: fine() }, booked],
    ['is cancelled', <Cancelling key="d" />, { [`PUT ${path}/cancellation`]: fine() }, booked],
    ['is left early', <Cancelling key="h" now={Date.parse(booking.from)} />, { [`PUT ${path}/release`]: fine() }, booked],
    [
      'is refused',
      <Booking key="e" on={({ place }) => place(wish)} />,
      { 'POST /api/booking/v1/bookings': refusal('already-claimed', 'Bezet.') },
      refused,
    ],
    ['is not moved back', <MovingBack key="f" />, { [`PATCH ${path}`]: refusal('already-claimed', 'Bezet.') }, refused],
    ['is not cancelled', <Cancelling key="g" />, { [`PUT ${path}/cancellation`]: refusal('already-over', 'Voorbij.') }, refused],
  ])('%s', async (_what, content, table, names) => {
    answers(table);

    expect(stale(await after(content))).toEqual(all(names));
  });

  it.each([
    ['is brought back', 'cancellation', Date.parse(booking.from) - 1],
    ['is stayed at after all', 'release', Date.parse(booking.from)],
  ])('%s', async (_what, end, now) => {
    answers({ [`PUT ${path}/${end}`]: fine(), [`DELETE ${path}/${end}`]: fine() });
    const client = await after(<Cancelling now={now} />);
    for (const name of booked) client.setQueryData(everything[name]!, {});
    await userEvent.click(screen.getByRole('button', { name: /Ongedaan/ }));

    await waitFor(() => expect(stale(client)).toEqual(all(booked)));
  });
});

describe('a change that is heard of', () => {
  const took = (more: object) => ({ workplace: desk.id, floor: floor.id, date: TUESDAY, taken: [taken('07:00', '19:00', more)] });
  const came = isAt(desk, femke);

  it.each([
    ['workplace', took({}), ['ofSiteDays', 'ofWorkplaceDays']],
    ['workplace', took({ mine: true }), [...mine, 'ofSiteDays', 'ofWorkplaceDays']],
    ['presence', { date: TUESDAY, booking: came.booking, entry: came }, ['ofPersonPresence']],
    ['presence-counts', { date: TUESDAY, counts: { morning: 1, afternoon: 1, total: 1 } }, ['ofPresenceDays']],
  ] as const)('of this %s and no other', (name, data, names) => {
    const client = aKnowingClient();
    applyLive(client, 's-1', name, data);

    expect(stale(client)).toEqual(all([...names]));
    expect(named(client, elsewhere)).toEqual([]);
  });

  it('of the person who went', () => {
    const client = aKnowingClient();
    client.setQueryData(everything.ofPresence!, aPresence([came]));
    applyLive(client, 's-1', 'presence', { date: TUESDAY, booking: came.booking, entry: null });

    expect(stale(client)).toEqual(['ofPersonPresence']);
  });

  it('of somebody whose team is not there yet: its name is not known', () => {
    const client = aKnowingClient();
    applyLive(client, 's-1', 'presence', { date: TUESDAY, booking: 'b-9', entry: isAt(desk, aPerson('Bram Vos', { team: 't-9' })) });

    expect(stale(client)).toEqual(['ofPresence']);
  });

  it.each([
    ['layout', laidOut],
    ['reset', anything],
  ] as const)('of any place: %s', (name, names) => {
    const client = aKnowingClient();
    applyLive(client, 's-1', name, {});

    expect(stale(client)).toEqual(all([...names]));
  });
});

describe('a change that may have happened', () => {
  it('while there is no stream: every fifteen seconds', async () => {
    answers({});
    vi.useFakeTimers();
    vi.stubGlobal(
      'EventSource',
      class {
        static readonly CLOSED = 2;
        readyState = 2;
        onerror = () => undefined;
        constructor() {
          setTimeout(() => this.onerror());
        }
        addEventListener = () => undefined;
        close = () => undefined;
      },
    );
    const Live = () => <p>{useLive('s-1')}</p>;
    const client = aKnowingClient();
    show(<Live />, { client });
    await act(() => vi.dynamicImportSettled());
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText('polling')).toBeInTheDocument();
    await act(() => vi.advanceTimersByTimeAsync(14_900));
    expect(stale(client)).toEqual([]);

    await act(() => vi.advanceTimersByTimeAsync(100));

    expect(stale(client)).toEqual(all(anything));
  });
});
