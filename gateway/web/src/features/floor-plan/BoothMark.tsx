import { lookOf } from './floor-plan.model';
import { Tool } from './marks';
import { MarkText } from './MarkText';
import { outlinesOf } from './outlines';
import { boxPath, penAt } from './plan-pen';
import { alongWords, Table, type TableProps } from './Table';
import type { ShapeProps } from './WorkplaceMark';
import { CHAIRS_FROM, LABELS_FROM, textWidth } from './zoom-detail';

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

export function BoothOn({ mark, step }: ShapeProps) {
  const { place, label } = mark.workplace;
  if (step < LABELS_FROM) return null;
  if (lookOf(mark) === 'closed') return <Tool at={place} size={0.46} />;
  if (textWidth(label, 11) > place.width * step) return null;
  const { width, depth } = alongWords(mark.workplace);
  return <MarkText className="wp-words wp-booth-label" at={{ x: place.x - width / 2 + 0.16, y: place.y + depth / 2 - 0.32 }}>{label}</MarkText>;
}

const STOOL = boxPath({ x: -0.25, y: -0.25, width: 0.5, height: 0.5 }, 0.12);
