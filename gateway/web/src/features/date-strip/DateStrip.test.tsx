import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aSite } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { Calendar } from './Calendar';
import { DateStrip } from './DateStrip';
import { dayInMonth, stepOf, weeksOf } from './calendar.model';
import { beginsWeek, fullness, inNextRun, stripDays, stripSpan } from './date-strip.model';

const today = '2026-11-24';
const christmas = { date: '2026-12-25', name: { nl: 'Eerste kerstdag', en: 'Christmas Day' } };
const site = aSite({ closingDays: [christmas] });
const days = [
  { date: '2026-11-24', open: true, desks: 48, desksTaken: 36, kinds: [{ kind: 'desk' as const, workplaces: 48, taken: 36 }] },
  {
    date: '2026-11-26',
    open: false,
    holiday: { nl: 'Sluitingsdag', en: 'Closing day' },
    desks: 48,
    desksTaken: 0,
    kinds: [{ kind: 'desk' as const, workplaces: 48, taken: 0 }],
  },
];

describe('the days on the strip', () => {
  const datesOf = (at: string, date = at) => stripDays(at, date, today, site, []).map((day) => day.date);

  it('go from this Monday to the last week that can be booked', () => {
    const dates = datesOf(today);

    expect([dates[0], dates.at(-1)]).toEqual(['2026-11-23', '2027-01-08']);
    expect(dates).toHaveLength(35);
  });

  it('begin with the coming week at the weekend', () => {
    expect(stripSpan('2026-11-30', '2026-11-28', site).from).toBe('2026-11-30');
  });

  it('are those on which the site opens: a Saturday, and no Monday', () => {
    const days = ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
    const library = aSite({ openingHours: days.map((day) => ({ day, from: '10:00', until: '17:00' })) });
    const shown = stripDays(today, today, today, library, []);

    expect(shown.slice(0, 6).map((day) => day.date)).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-12-01',
    ]);
    expect(shown.slice(0, 6).map((day, index) => beginsWeek(day, shown[index - 1]))).toEqual([false, false, false, false, false, true]);
    expect(stripSpan('2026-11-28', '2026-11-28', library).from).toBe('2026-11-23');
    expect(stripSpan('2026-11-30', '2026-11-29', library).from).toBe('2026-11-30');
  });

  it('are asked in runs that the services answer at once, however far one may book', () => {
    const yearAhead = aSite({ houseRules: { ...site.houseRules, horizonDays: 365 } });

    expect(stripSpan(today, today, yearAhead)).toEqual({ from: '2026-11-23', until: '2027-01-18' });
    expect(stripSpan('2027-01-18', today, yearAhead)).toEqual({ from: '2027-01-18', until: '2027-03-15' });
  });

  it('end where nothing is remembered any more', () => {
    expect(stripSpan('2026-11-20', today, site)).toEqual({ from: '2026-10-25', until: '2026-11-23' });
    expect(inNextRun('2026-11-20', today, site, -1)).toBeNull();
  });

  it('end where nothing is answered any more', () => {
    const far = '2029-01-31';

    expect(stripSpan(far, today, site).until <= '2029-02-02').toBe(true);
    expect(inNextRun(far, today, site, 1)).toBeNull();
  });

  it('hold a chosen Saturday too', () => {
    expect(datesOf('2026-11-28')).toContain('2026-11-28');
  });

  it('hold today wherever one looks', () => {
    expect(datesOf('2027-03-01')[0]).toBe(today);
    expect(datesOf('2026-11-09').at(-1)).toBe(today);
  });

  it('are as full as their desks, or as what there is where there are none', () => {
    const kinds = [
      { kind: 'parking' as const, parking: 'bicycle' as const, workplaces: 8, taken: 8 },
      { kind: 'parking' as const, parking: 'car' as const, workplaces: 20, taken: 5 },
    ];

    expect(fullness(days[0])).toEqual({ kind: 'desk', workplaces: 48, taken: 36 });
    expect(fullness({ date: today, open: true, desks: 0, desksTaken: 0, kinds })).toEqual({ kind: 'parking', workplaces: 20, taken: 5 });
  });

  it('are not empty where nothing is known, but nothing', () => {
    answers({});
    expect(fullness(undefined)).toBeNull();
    const { container } = show(<DateStrip site={site} date={today} today={today} onDate={vi.fn()} />);

    expect(container.querySelectorAll('.day-bar rect')).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'vandaag 24 , dinsdag 24 november' })).toBeInTheDocument();
  });
});

describe('the strip', () => {
  const strip = (onDate = vi.fn()) => show(<DateStrip site={site} floor="f-2" date={today} today={today} onDate={onDate} />);
  beforeEach(() => void answers({ 'GET /api/booking/v1/sites/s-1/days': { body: { days } } }));

  it('says of every day what stands on it, and of the first of a month which one', async () => {
    const { container } = strip();

    expect(await screen.findByRole('button', { name: 'vandaag 24 , dinsdag 24 november, 36 van 48 bureaus geboekt' })).toHaveAttribute(
      'aria-current',
      'date',
    );
    expect(screen.getByRole('button', { name: 'do 26 Sluitingsdag , donderdag 26 november' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^di 1 dec/ })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('goes from day to day with the arrows, and chooses with Enter', async () => {
    const onDate = vi.fn();
    const user = userEvent.setup();
    strip(onDate);

    screen.getByRole('button', { name: /24 november/ }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');

    expect(onDate).toHaveBeenCalledWith('2026-11-26');
  });

  it('looks further without choosing, and back only as far as there are answers', async () => {
    const onDate = vi.fn();
    strip(onDate);

    await userEvent.click(screen.getByRole('button', { name: 'Eerdere dagen' }));

    expect(screen.getByRole('button', { name: /20 november/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Eerdere dagen' })).toHaveAttribute('aria-disabled', 'true');
    expect(onDate).not.toHaveBeenCalled();
  });

  it('opens the calendar and gives the focus back', async () => {
    const onDate = vi.fn();
    strip(onDate);
    const button = screen.getByRole('button', { name: 'nov , open de kalender' });

    await userEvent.click(button);
    const calendar = await screen.findByRole('dialog', { name: 'Kies een dag' });
    await userEvent.click(within(calendar).getByText('30'));

    expect(onDate).toHaveBeenCalledWith('2026-11-30');
    expect(button).toHaveFocus();
  });
});

describe('the calendar', () => {
  const calendar = (date = today) => {
    const chosen = vi.fn();
    const closed = vi.fn();
    return { chosen, closed, ...show(<Calendar site={site} date={date} today={today} onDate={chosen} onClose={closed} />) };
  };

  it('names the days on which the site is closed and until when one may book', async () => {
    const { container } = calendar('2026-12-24');

    expect(within(screen.getByRole('list', { name: 'Gesloten in deze maand' })).getByRole('listitem')).toHaveTextContent(
      'vr 25 Eerste kerstdag',
    );
    expect(screen.getByText('Je kunt boeken tot en met di 5 januari 2027.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '25 , vrijdag 25 december, Eerste kerstdag' })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it('has a Saturday like any day where the site opens on Saturday', () => {
    const library = aSite({ openingHours: [...site.openingHours, { day: 'saturday', from: '10:00', until: '17:00' }] });
    show(<Calendar site={library} date={today} today={today} onDate={vi.fn()} onClose={vi.fn()} />);

    expect(screen.getByRole('button', { name: '28 , zaterdag 28 november' })).not.toHaveClass('calendar-day-closed');
    expect(screen.getByRole('button', { name: '29 , zondag 29 november, gesloten' })).toHaveClass('calendar-day-closed');
  });

  it('begins at the chosen day, and goes by keys from month to month', async () => {
    const { chosen } = calendar('2027-01-04');
    await waitFor(() => expect(screen.getByRole('button', { name: /maandag 4 januari/ })).toHaveFocus());

    await userEvent.keyboard('{PageDown}{ArrowDown}');

    expect(screen.getByRole('heading', { name: 'februari 2027' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '11 , donderdag 11 februari 2027, nog niet te boeken' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toHaveBeenCalledWith('2027-02-11');
  });

  it('does not go where nothing is remembered', async () => {
    const { closed } = calendar('2026-10-27');

    expect(screen.getByRole('button', { name: 'Vorige maand' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: /^23 , vrijdag 23 oktober, niet te zien/ })).toBeDisabled();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: /zondag 25 oktober/ })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(closed).toHaveBeenCalled();
  });
});

describe('the grid of a month', () => {
  it('stands in weeks from Monday on', () => {
    expect(weeksOf('2026-12-17')[0]).toEqual([null, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']);
    expect(weeksOf('2027-02-01')).toHaveLength(4);
  });

  it('goes to the same day of another month, or the last', () => {
    expect([dayInMonth('2026-12-31', 2), dayInMonth('2027-01-15', -1), dayInMonth('2026-12-31', -1)]).toEqual([
      '2027-02-28',
      '2026-12-15',
      '2026-11-30',
    ]);
  });

  it.each([
    ['Home', false, '2026-12-14'],
    ['End', false, '2026-12-20'],
    ['PageUp', true, '2025-12-17'],
    ['x', false, null],
  ])('leads with %s where every calendar does', (key, shiftKey, to) => {
    expect(stepOf({ key, shiftKey }, '2026-12-17')).toBe(to);
  });
});
