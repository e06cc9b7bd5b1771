import { lookOf } from './floor-plan.model';
import { Chair, Tool } from './marks';
import { PlanText } from './PlanText';
import type { ShapeProps } from './WorkplaceMark';
import { LABELS_FROM } from './zoom-detail';

const LOOKS = { persons: 'wp-capacity', state: 'wp-room-state' };

export function RoomOn({ mark, step, label }: ShapeProps) {
  const { workplace } = mark;
  return (
    <>
      {workplace.seats.map((seat) => (
        <Chair key={`${seat.x} ${seat.y}`} seat={seat} />
      ))}
      {step >= LABELS_FROM && lookOf(mark) === 'closed' && <Tool at={workplace.place} size={0.46} />}
      <g className={label?.on ? undefined : 'wp-beside'}>
        <PlanText
          label={label}
          classes={(label?.lines ?? []).map(({ is }) => `wp-words ${is ? LOOKS[is] : 'wp-room-name'}`)}
          more="wp-capacity"
        />
      </g>
    </>
  );
}
