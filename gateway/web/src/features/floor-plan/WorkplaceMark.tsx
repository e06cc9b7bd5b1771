import { memo } from 'react';
import { useSpeech } from '@shared/i18n/i18n';
import { BoothOn, BoothTable } from './BoothMark';
import { DeskOn, DeskTable } from './DeskMark';
import { lookOf, type Mark } from './floor-plan.model';
import { outlinesOf } from './outlines';
import { ParkingOn, ParkingTable } from './ParkingMark';
import { RoomOn } from './RoomMark';
import { sameLabel, type Label } from './label';
import { sameMark } from './same-mark';
import { spokenMark } from './spoken-mark';
import { Table } from './Table';
import { CHAIRS_FROM } from './zoom-detail';

/** `step`: pixels per metre for which words are placed, 0 where no more than the table is due. */
export type ShapeProps = { mark: Mark; step: number; label?: Label | undefined; initials?: Label | undefined };
type MarkProps = ShapeProps & { timeZone: string; chosen: boolean; reachable: boolean };

const tables = { desk: DeskTable, room: Table, booth: BoothTable, parking: ParkingTable };
const things = { desk: DeskOn, room: RoomOn, booth: BoothOn, parking: ParkingOn };

/**
 * One workplace, drawn to scale where it stands: the table is the button, with a name that says all. Who sits there and
 * what is printed on it stand beside the button, not in it: words in a button are what it is called, and initials or a
 * name that was cut to fit are no name.
 */
export const WorkplaceMark = memo(function WorkplaceMark({ mark, step, label, initials, timeZone, chosen, reachable }: MarkProps) {
  const speech = useSpeech();
  const { workplace } = mark;
  const { kind } = workplace;
  const { table, target } = outlinesOf(workplace);
  if (mark.outside)
    return (
      <g className={`wp wp-${kind} wp-outside`} aria-hidden="true">
        <path className="wp-table" d={table} />
      </g>
    );
  const TableOf = tables[kind];
  const ThingsOn = things[kind];
  const state = `wp-${lookOf(mark)}${chosen ? ' wp-chosen' : ''}`;
  return (
    <>
      <g
        className={`wp wp-${kind} ${state}${mark.settling ? ' wp-settling' : ''}`}
        role="button"
        tabIndex={reachable ? 0 : -1}
        data-workplace={workplace.id}
        aria-label={spokenMark(speech, mark, timeZone)}
        aria-pressed={chosen}
      >
        <path className="wp-target" d={target} />
        <TableOf mark={mark} step={step} label={label} />
      </g>
      {step >= CHAIRS_FROM && (
        <g className={`on-${kind} ${state}`} aria-hidden="true">
          <ThingsOn mark={mark} step={step} label={label} initials={initials} />
        </g>
      )}
    </>
  );
}, sameProps);

function sameProps(before: MarkProps, after: MarkProps): boolean {
  return (
    before.step === after.step &&
    before.chosen === after.chosen &&
    before.reachable === after.reachable &&
    before.timeZone === after.timeZone &&
    sameLabel(before.label, after.label) &&
    sameLabel(before.initials, after.initials) &&
    sameMark(before.mark, after.mark)
  );
}
