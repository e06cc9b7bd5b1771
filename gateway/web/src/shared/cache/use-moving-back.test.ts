import { describe, expect, it } from 'vitest';
import { aBooking, aDesk, local } from '@shared/testing/mothers';
import { wayBack } from './use-moving-back';

const before = aBooking(aDesk('2.17'));
const at = (time: string) => Date.parse(local(time));

describe('the way back of a move', () => {
  it('is the place and the times of before', () => {
    const now = aBooking(aDesk('2.14'), { from: local('13:00') });

    expect(wayBack(now, before, at('06:30'))).toEqual({ workplace: 'w-2-17', from: local('07:00'), until: local('19:00'), rest: 'rejoin' });
  });

  it('is what is left of it when its begin has gone by', () => {
    const now = aBooking(aDesk('2.14'), { from: local('10:00') });

    expect(wayBack(now, before, at('10:05'))).toEqual({ workplace: 'w-2-17', from: local('10:00'), until: local('19:00'), rest: 'rejoin' });
  });

  it('keeps the begin that the booking has, once that has gone by as well', () => {
    const moved = aBooking(aDesk('2.14'), { from: local('10:00') });
    const kept = aBooking(aDesk('2.14'));

    expect(wayBack(moved, before, at('10:16'))).toMatchObject({ from: local('10:00') });
    expect(wayBack(kept, before, at('10:16'))).toMatchObject({ from: local('07:00') });
  });

  it('goes back to a begin that has gone by when that was kept at the old place', () => {
    const rest = [aBooking(aDesk('2.17'), { until: local('12:00') })];
    const moved = aBooking(aDesk('2.14'), { from: local('12:00'), rest });

    expect(wayBack(moved, before, at('10:16'))).toMatchObject({ from: local('07:00'), rest: 'rejoin' });
  });
});
