import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Taken, Workplace } from '@shared/api/contract';
import { answers } from '@shared/testing/answers';
import { aDay, aDesk, aFloor, aPresence, aSite, sanne, taken, TUESDAY } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { Pages } from '../Pages';
import { SessionContext } from '../session/session-context';

const broken = { reason: { nl: 'blad is stuk', en: 'top is broken' }, until: '2026-12-07T23:00:00Z' };
const holiday = { date: '2026-12-25', name: { nl: 'Eerste kerstdag', en: 'Christmas Day' } };

type Situation = {
  date?: string;
  search?: string;
  taken?: Taken[];
  bookable?: boolean;
  workplace?: Partial<Workplace>;
  closed?: boolean;
  away?: boolean;
  fails?: boolean;
};

/** The floor seen on Monday at nine, with 2.14 chosen. */
function floorWith({
  date = TUESDAY,
  search = '',
  taken: pieces = [],
  bookable = true,
  workplace = {},
  closed = false,
  away = false,
  fails = false,
}: Situation) {
  const floor = aFloor([aDesk('2.14', workplace)]);
  const day = aDay(floor, { '2.14': pieces }, { date, ...(closed ? { opening: null, closedBecause: holiday.name } : {}) });
  answers({
    'GET /api/booking/v1/sites': { body: { items: [aSite({ closingDays: [holiday] })] } },
    'GET /api/booking/v1/sites/s-1/days': { body: { days: [] } },
    'GET /api/booking/v1/floors/f-2': { body: floor },
    'GET /api/booking/v1/floors/f-2/availability': away
      ? new TypeError('no connection')
      : fails
        ? { status: 500, body: {} }
        : { body: { ...day, workplaces: day.workplaces.map((one) => ({ ...one, bookable })) } },
    'GET /api/booking/v1/bookings?mine': { body: { items: [] } },
    'GET /api/people/v1/people/me': { body: sanne },
    'GET /api/people/v1/presence': { body: aPresence([]) },
  });
  history.replaceState(null, '', `/sites/s-1/floors/f-2?date=${date}&workplace=w-2-14${search}`);
  return show(
    <SessionContext value={{ me: sanne, signOut: '/session/sign-out' }}>
      <Pages />
    </SessionContext>,
  );
}

// The panel comes after the plan; here it is there before, however slow the machine.
beforeAll(() => import('@features/booking/BookingPanel'));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') });
  vi.stubGlobal(
    'EventSource',
    class {
      addEventListener() {}
      close() {}
    },
  );
});

describe('mark, answer, day bar and button say the same', () => {
  it.each<[string, Situation, string, string]>([
    [
      'a closed day',
      { date: '2026-12-25', closed: true },
      'gebouw gesloten: Eerste kerstdag',
      'Het gebouw is deze dag gesloten: Eerste kerstdag. Op ma 28 december is het weer open.',
    ],
    ['a past day', { date: '2026-11-19' }, 'voorbij', 'Dit moment is voorbij. Boeken kan weer voor ma 23 november.'],
    [
      'beyond the horizon',
      { date: '2027-01-13' },
      'te boeken vanaf wo 2 december',
      'Je kunt boeken tot en met ma 4 januari 2027. Op wo 2 december komt deze dag erbij.',
    ],
    [
      'out of use',
      { workplace: { closed: broken } },
      'gesloten tot di 8 december: blad is stuk',
      '2.14 is gesloten: blad is stuk. Vanaf di 8 december kun je weer boeken.',
    ],
    ['for other teams', { bookable: false }, 'voor andere teams', 'De zone van 2.14 is voor andere teams.'],
    [
      'taken for all of the time',
      { search: '&part=hours&from=09:00&until=12:00', taken: [taken('08:00', '12:30')] },
      'bezet tot 12.30 uur',
      '2.14 is bezet tot 12.30 uur en daarna weer vrij.',
    ],
  ])('%s', async (_, situation, answer, sentence) => {
    const { container } = floorWith(situation);

    expect(await screen.findByText(sentence)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: `Bureau 2.14, ${answer}` })).not.toHaveClass('wp-free');
    expect(within(screen.getByRole('complementary')).getByText(answer)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Boek / })).toBeNull();
    expect(container.querySelector('.line-chosen')).toBeNull();
    const bar = container.querySelector('.day-line');
    expect(bar === null || bar.querySelector('.line-past, .line-taken') !== null).toBe(true);
  });

  it('of a part of the time: drawn, told and booked is that part', async () => {
    const { container } = floorWith({ taken: [taken('07:00', '12:30')] });

    expect(await screen.findByRole('button', { name: 'Boek 2.14 van 12.30 tot 19.00 uur' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bureau 2.14, vrij vanaf 12.30 uur' })).toHaveClass('wp-partly');
    expect(container.querySelector('[data-workplace] .wp-part')).not.toBeNull();
  });
});

describe('a day that nobody has told', () => {
  it('has its notice above the plan, never over a desk', async () => {
    const { container } = floorWith({ fails: true });
    const notice = await screen.findByText('Het ophalen is niet gelukt');

    expect(container.querySelector('.floor-stage')).not.toContainElement(notice);
    expect(container.querySelector('.floor-stage')!.compareDocumentPosition(notice)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('is not known, and nothing of it is nought', async () => {
    const { container } = floorWith({ away: true });

    expect(await screen.findByText('Dit weten we niet zonder verbinding.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Bureau 2.14, niet bekend zonder verbinding' })).toHaveClass('wp-unknown');
    expect(container.querySelector('.legend')).not.toHaveTextContent('0');
    expect(screen.getByRole('application')).toHaveAccessibleName('Plattegrond 2e verdieping: 1 bureau');
  });
});
