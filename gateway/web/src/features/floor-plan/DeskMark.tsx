import { useSpeech } from '@shared/i18n/i18n';
import { freePlace, lookOf, type Mark } from './floor-plan.model';
import { Chair, Sitter, Tool } from './marks';
import { MarkText } from './MarkText';
import { outlinesOf } from './outlines';
import { readingTurn } from './plan-geometry';
import { boxPath, penAt } from './plan-pen';
import { Table, type TableProps } from './Table';
import type { ShapeProps } from './WorkplaceMark';
import { detailAt, firstThatFits, LABELS_FROM, NAMES_FROM, textWidth } from './zoom-detail';

export function DeskTable({ mark, step }: TableProps) {
  const isLabelled = step >= LABELS_FROM;
  return (
    <>
      <Table mark={mark} step={step} through={!isLabelled || !labelPlace(mark, step).reachesOver} />
      {isLabelled && lookOf(mark) === 'unavailable' && <Plate mark={mark} step={step} />}
      {step >= NAMES_FROM && <Screens mark={mark} />}
    </>
  );
}

export function DeskOn({ mark, step }: ShapeProps) {
  return (
    <>
      <OnTheChair mark={mark} step={step} />
      {step >= LABELS_FROM && <DeskWords mark={mark} step={step} />}
    </>
  );
}

function OnTheChair({ mark, step }: { mark: Mark; step: number }) {
  const { place, seats } = mark.workplace;
  const look = lookOf(mark);
  if (!seats[0] || look === 'closed' || look === 'unavailable') return null;
  const seat = { x: seats[0].x, y: seats[0].y, rotation: place.rotation };
  const initials = (text: string) => (step >= LABELS_FROM ? text : undefined);
  if (mark.state === 'mine') return <Sitter seat={seat} kind="me" initials={initials(mark.myInitials)} />;
  if (mark.state !== 'taken') return <Chair seat={seat} />;
  const [one] = mark.occupants;
  return one ? <Sitter seat={seat} kind={one.relation} initials={initials(one.initials)} /> : <Sitter seat={seat} kind="unknown" />;
}

const screensOf = (amenities: string[]) => (amenities.includes('two-screens') ? 2 : amenities.includes('screen') ? 1 : 0);

function Screens({ mark }: { mark: Mark }) {
  const { workplace } = mark;
  const y = -workplace.place.depth / 2 + 0.08;
  const count = screensOf(workplace.amenities);
  const look = lookOf(mark);
  if (count === 0 || look === 'closed' || look === 'unavailable') return null;
  const { pen } = outlinesOf(workplace);
  return <path className="wp-screen" d={pen.path(count === 2 ? `M-.62 ${y}L-.06 ${y}M.06 ${y}L.62 ${y}` : `M-.34 ${y}L.34 ${y}`)} />;
}

const LABEL_PX = { labels: 11.5, names: 11.5, full: 15, shapes: 0 };
const AIR_PX = 3;

/** The label stands in the widest free part; where that is too narrow it reaches over the edges of the parts. */
function labelPlace(mark: Mark, step: number): { at: number; half: number; reachesOver: boolean } {
  const half = (textWidth(mark.workplace.label, LABEL_PX[detailAt(step)]) / 2 + AIR_PX) / step;
  if (mark.state !== 'partly') return { at: 0, half, reachesOver: false };
  const { width } = mark.workplace.place;
  const { middle, share } = freePlace(mark);
  const slack = Math.max(0, width / 2 - half);
  return { at: Math.max(-slack, Math.min(slack, (middle - 0.5) * width)), half, reachesOver: share * width < 2 * half };
}

/** Under a label on a hatched desk. */
function Plate({ mark, step }: TableProps) {
  const { place } = mark.workplace;
  const { at, half } = labelPlace(mark, step);
  const height = Math.min(place.depth, (LABEL_PX[detailAt(step)] + 2) / step);
  const box = { x: at - half, y: middleOf(mark) - height / 2, width: 2 * half, height };
  return <path className="wp-plate" d={penAt(place, readingTurn(place.rotation)).path(boxPath(box, Math.min(0.05, height / 4)))} />;
}

/** Words keep clear of the screens at the far edge of the desk. */
function middleOf({ workplace: { place, amenities } }: Mark): number {
  const isUpright = readingTurn(place.rotation) === ((place.rotation % 360) + 360) % 360;
  return screensOf(amenities) > 0 ? (isUpright ? 0.06 : -0.06) : 0;
}

function DeskWords({ mark, step }: { mark: Mark; step: number }) {
  const { say } = useSpeech();
  const { workplace, occupants, state } = mark;
  const { place, label } = workplace;
  if (lookOf(mark) === 'closed') return <Tool at={place} size={Math.min(0.46, place.depth * 0.6)} />;
  const turn = readingTurn(place.rotation);
  const pen = penAt(place, turn);
  const middle = middleOf(mark);
  if (state === 'mine') return <MarkText className="wp-words wp-you" at={pen.point(0, middle)} turn={turn}>{say('state.you')}</MarkText>;
  if (state !== 'taken') {
    return <MarkText className="wp-words wp-label" at={pen.point(labelPlace(mark, step).at, middle)} turn={turn}>{label}</MarkText>;
  }
  if (step < NAMES_FROM) return null;
  const [one] = occupants;
  const name = one?.shortName ?? say('state.takenWord');
  const isFull = detailAt(step) === 'full';
  const room = place.width * step - 4;
  return (
    <>
      <MarkText className={`wp-words wp-name wp-${one ? one.relation : 'unknown'}`} at={pen.point(0, middle)} turn={turn} dy={isFull ? '-.5em' : undefined}>
        {firstThatFits([name, name.replace(/ \S\.$/, '')], isFull ? 14 : 11, room)}
      </MarkText>
      {isFull && <MarkText className="wp-words wp-sub" at={pen.point(0, middle)} turn={turn} dy=".73em">{label}</MarkText>}
    </>
  );
}
