import { lookOf } from './floor-plan.model';
import { Tool } from './marks';
import { outlinesOf } from './outlines';
import { boxPath, penAt } from './plan-pen';
import { PlanText } from './PlanText';
import { Table, type TableProps } from './Table';
import type { ShapeProps } from './WorkplaceMark';
import { CHAIRS_FROM, LABELS_FROM } from './zoom-detail';

export function BoothTable({ mark, step }: TableProps) {
  const { place, seats } = mark.workplace;
  const { pen } = outlinesOf(mark.workplace);
  const isClosed = lookOf(mark) === 'closed';
  const shelf = boxPath({ x: -place.width / 2 + 0.3, y: -place.depth / 2 + 0.14, width: place.width - 0.6, height: 0.5 });
  const [seat] = seats;
  return (
    <>
      <Table mark={mark} step={step} through />
      {!isClosed && step >= CHAIRS_FROM && <path className="wp-inner" d={pen.path(shelf)} />}
      {!isClosed && step >= CHAIRS_FROM && seat && <path className="wp-inner" d={penAt(seat, place.rotation).path(STOOL)} />}
    </>
  );
}

export function BoothOn({ mark, step, label }: ShapeProps) {
  if (lookOf(mark) === 'closed' && step >= LABELS_FROM) return <Tool at={mark.workplace.place} size={0.46} />;
  return <PlanText label={label} classes={['wp-words wp-booth-label']} />;
}

const STOOL = boxPath({ x: -0.25, y: -0.25, width: 0.5, height: 0.5 }, 0.12);
