import { describe, expect, it, vi } from 'vitest';
import { aTime } from '@shared/testing/answers-of-a-day';
import { aDay, aDesk, aFloor, taken } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { BoothTable } from './BoothMark';
import { DeskTable } from './DeskMark';
import { marksOf, noFilter } from './floor-plan.model';
import { ParkingTable } from './ParkingMark';
import { Table } from './Table';
import { WorkplaceList } from './WorkplaceList';

const tables = { desk: DeskTable, room: Table, booth: BoothTable, parking: ParkingTable };
const markOf = (kind: keyof typeof tables) => {
  const floor = aFloor([{ ...aDesk('2.2222'), kind }]);
  const day = aDay(floor, { '2.2222': [taken('07:00', '10:00')] });
  return marksOf({ floor, time: aTime(day), availability: day, presence: undefined, filter: noFilter, myInitials: 'SW' });
};

describe.each(['desk', 'room', 'booth', 'parking'] as const)('part of the day is free: %s', (kind) => {
  it.each([0, 8, 16, 19, 22, 25, 32, 40, 54, 80])('is drawn at %i pixels per metre, and nothing covers it', (step) => {
    const TableOf = tables[kind];
    const { container } = show(
      <svg>
        <TableOf mark={markOf(kind)[0]!} step={step} />
      </svg>,
    );

    expect(container.querySelector('.wp-part')).not.toBeNull();
    expect(container.querySelector('.wp-part-line')?.getAttribute('d')).toMatch(/^M/);
    expect(container.querySelector('.wp-plate')).toBeNull();
  });
});

it('shows in the list which part is taken', () => {
  const floor = aFloor([aDesk('2.2222')]);
  const { container } = show(
    <WorkplaceList floor={floor} marks={markOf('desk')} filter={noFilter} nothing={null} chosen={null} onChoose={vi.fn()} />,
  );

  const part = container.querySelector('.swatch-part')!;
  expect(Number(part.getAttribute('x'))).toBeLessThan(2);
  expect(Number(part.getAttribute('width'))).toBeCloseTo(22 * 0.25 - 1.5);
});
