import { memo } from 'react';
import { useSpeech } from '@shared/i18n/i18n';
import { BoothMark, ParkingMark } from './BoothMark';
import { DeskMark } from './DeskMark';
import { lookOf, type Mark } from './floor-plan.model';
import { outlinesOf } from './outlines';
import { RoomMark } from './RoomMark';
import { sameMark } from './same-mark';
import { spokenMark } from './spoken-mark';

/** `step`: pixels per metre for which words are cut, 0 where no more than the table is due. */
export type ShapeProps = { mark: Mark; step: number; timeZone: string };
type MarkProps = ShapeProps & { chosen: boolean; reachable: boolean };

const shapes = { desk: DeskMark, room: RoomMark, booth: BoothMark, parking: ParkingMark };

/** One workplace, drawn to scale where it stands. */
export const WorkplaceMark = memo(function WorkplaceMark({ mark, step, timeZone, chosen, reachable }: MarkProps) {
  const speech = useSpeech();
  const { workplace } = mark;
  const { kind } = workplace;
  const { table, target } = outlinesOf(workplace);
  if (mark.outside) return <g className={`wp wp-${kind} wp-outside`} aria-hidden="true"><path className="wp-table" d={table} /></g>;
  const Shape = shapes[kind];
  return (
    <g
      className={`wp wp-${kind} wp-${lookOf(mark)}${chosen ? ' wp-chosen' : ''}${mark.settling ? ' wp-settling' : ''}`}
      role="button"
      tabIndex={reachable ? 0 : -1}
      data-workplace={workplace.id}
      aria-label={spokenMark(speech, mark, timeZone)}
      aria-pressed={chosen}
    >
      <path className="wp-target" d={target} />
      <Shape mark={mark} step={step} timeZone={timeZone} />
    </g>
  );
}, sameProps);

function sameProps(before: MarkProps, after: MarkProps): boolean {
  return (
    before.step === after.step &&
    before.chosen === after.chosen &&
    before.reachable === after.reachable &&
    before.timeZone === after.timeZone &&
    sameMark(before.mark, after.mark)
  );
}
