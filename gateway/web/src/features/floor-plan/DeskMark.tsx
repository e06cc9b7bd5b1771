import { freePlace, lookOf, type Mark } from './floor-plan.model';
import { AIR, sizeOf, type Label } from './label';
import { Chair, Sitter, Tool } from './marks';
import { outlinesOf } from './outlines';
import { boxPath, middleBox, penAt } from './plan-pen';
import { PlanText } from './PlanText';
import { screensOf } from './screens';
import { Table, type TableProps } from './Table';
import type { ShapeProps } from './WorkplaceMark';
import { LABELS_FROM, NAMES_FROM } from './zoom-detail';

export function DeskTable({ mark, step, label }: TableProps) {
  return (
    <>
      <Table mark={mark} step={step} through={!label || !reachesOver(mark, label, step)} />
      {label && lookOf(mark) === 'unavailable' && <Plate mark={mark} step={step} label={label} />}
      {step >= NAMES_FROM && <Screens mark={mark} />}
    </>
  );
}

export function DeskOn(props: ShapeProps) {
  return (
    <>
      <OnTheChair {...props} />
      <DeskWords {...props} />
    </>
  );
}

function OnTheChair({ mark, initials }: ShapeProps) {
  const { place, seats } = mark.workplace;
  const look = lookOf(mark);
  if (!seats[0] || look === 'closed' || look === 'unavailable') return null;
  const seat = { x: seats[0].x, y: seats[0].y, rotation: place.rotation };
  if (mark.state === 'mine') return <Sitter seat={seat} kind="me" initials={initials} />;
  if (mark.state !== 'taken') return <Chair seat={seat} />;
  return <Sitter seat={seat} kind={mark.occupants[0]?.relation ?? 'unknown'} initials={initials} />;
}

function Screens({ mark }: { mark: Mark }) {
  const { workplace } = mark;
  const y = -workplace.place.depth / 2 + 0.08;
  const count = screensOf(workplace.amenities);
  const look = lookOf(mark);
  if (count === 0 || look === 'closed' || look === 'unavailable') return null;
  const { pen } = outlinesOf(workplace);
  return <path className="wp-screen" d={pen.path(count === 2 ? `M-.62 ${y}L-.06 ${y}M.06 ${y}L.62 ${y}` : `M-.34 ${y}L.34 ${y}`)} />;
}

/** Under a label on a hatched desk. */
function Plate({ mark, step, label }: { mark: Mark; step: number; label: Label }) {
  const size = sizeOf(label.lines);
  const height = Math.min(mark.workplace.place.depth, size.height / step);
  const box = middleBox((size.width + 2 * AIR) / step, height);
  return <path className="wp-plate" d={penAt(label.at, label.turn).path(boxPath(box, Math.min(0.05, height / 4)))} />;
}

function DeskWords({ mark, step, label }: ShapeProps) {
  const {
    workplace: { place },
    occupants: [one],
    state,
  } = mark;
  if (lookOf(mark) === 'closed' && step >= LABELS_FROM) return <Tool at={place} size={Math.min(0.46, place.depth * 0.6)} />;
  if (state === 'taken')
    return <PlanText label={label} classes={[`wp-words wp-name wp-${one ? one.relation : 'unknown'}`, 'wp-words wp-sub']} />;
  return <PlanText label={label} classes={[`wp-words ${state === 'mine' ? 'wp-you' : 'wp-label'}`]} />;
}

/** A label that reaches over the edges of the free part that it stands in needs a plate under it. */
function reachesOver(mark: Mark, label: Label, step: number): boolean {
  if (mark.state !== 'partly') return false;
  return freePlace(mark).share * mark.workplace.place.width < sizeOf(label.lines).width / step;
}
