import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, show } from '@shared/testing/render';
import { DateStrip } from './DateStrip';
import { fullness, stripDays, stripStart } from './date-strip.model';

const today = '2026-11-24';
const days = [
  { date: '2026-11-24', open: true, desks: 48, desksTaken: 36 },
  { date: '2026-11-26', open: false, holiday: { nl: 'Sluitingsdag', en: 'Closing day' }, desks: 48, desksTaken: 0 },
];

describe('the days on the strip', () => {
  it('are this working week and the next', () => {
    const dates = stripDays(today, today, []).map((day) => day.date);

    expect(dates).toHaveLength(10);
    expect([dates[0], dates[9]]).toEqual(['2026-11-23', '2026-12-04']);
  });

  it('stay where they are while the day is among them', () => {
    expect(stripStart('2026-12-03', today)).toBe('2026-11-23');
    expect(stripStart('2026-12-07', today)).toBe('2026-12-07');
    expect(stripStart('2026-11-20', today)).toBe('2026-11-09');
  });

  it('begin with the coming week at the weekend', () => {
    expect(stripStart('2026-11-30', '2026-11-28')).toBe('2026-11-30');
  });

  it('hold a chosen Saturday too', () => {
    expect(stripDays('2026-11-28', today, []).map((day) => day.date)).toContain('2026-11-28');
  });

  it('are as full as their desks, or as what there is where there are none', () => {
    const kinds = [
      { kind: 'parking' as const, parking: 'bicycle', workplaces: 8, taken: 8 },
      { kind: 'parking' as const, parking: 'car', workplaces: 20, taken: 5 },
    ];

    expect(fullness(days[0])).toEqual({ kind: 'desk', workplaces: 48, taken: 36 });
    expect(fullness({ date: today, open: true, desks: 0, desksTaken: 0, kinds })).toEqual({ kind: 'parking', workplaces: 20, taken: 5 });
  });

  it('are not empty where nothing is known, but nothing', () => {
    expect(fullness(undefined)).toBeNull();
    const { container } = show(<DateStrip date={today} today={today} days={[]} last={null} onDate={vi.fn()} />);

    expect(container.querySelectorAll('.day-bar rect')).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'vandaag 24 , dinsdag 24 november' })).toBeInTheDocument();
  });
});

describe('the strip', () => {
  const strip = (onDate = vi.fn()) => show(<DateStrip date={today} today={today} days={days} last={null} onDate={onDate} />);

  it('says of every day what stands on it', async () => {
    const { container } = strip();

    expect(screen.getByRole('button', { name: 'vandaag 24 , dinsdag 24 november, 36 van 48 bureaus geboekt' })).toHaveAttribute('aria-current', 'date');
    expect(screen.getByRole('button', { name: 'do 26 Sluitingsdag , donderdag 26 november' })).toBeInTheDocument();
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
});
