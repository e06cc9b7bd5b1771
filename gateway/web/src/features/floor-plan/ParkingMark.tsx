import { alongWords, bicycleIn } from './along-words';
import { lookOf } from './floor-plan.model';
import { Bicycle, Tool } from './marks';
import { penAt } from './plan-pen';
import { PlanText } from './PlanText';
import { Table, type TableProps } from './Table';
import type { ShapeProps } from './WorkplaceMark';
import { LABELS_FROM } from './zoom-detail';

export const ParkingTable = (props: TableProps) => <Table {...props} />;

/** What stands in a bay: its label, and where it is for a bicycle, a bicycle before it. */
export function ParkingOn({ mark, step, label }: ShapeProps) {
  const { workplace } = mark;
  if (lookOf(mark) === 'closed') return step >= LABELS_FROM ? <Tool at={workplace.place} size={0.46} /> : null;
  const bay = alongWords(workplace);
  const bicycle = bicycleIn(workplace);
  return (
    <>
      {bicycle && <Bicycle at={penAt(bay, bay.rotation).point(label ? bicycle.at : 0, 0)} size={bicycle.size} turn={bay.rotation} />}
      <PlanText label={label} classes={['wp-words wp-label']} />
    </>
  );
}
