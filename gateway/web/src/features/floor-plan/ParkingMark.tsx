import { kindWord } from '@shared/api/kinds';
import { useSpeech } from '@shared/i18n/i18n';
import { lookOf } from './floor-plan.model';
import { Bicycle, Tool } from './marks';
import { MarkText } from './MarkText';
import { penAt } from './plan-pen';
import { alongWords, Table, type TableProps } from './Table';
import type { ShapeProps } from './WorkplaceMark';
import { LABELS_FROM, textWidth } from './zoom-detail';

export const ParkingTable = (props: TableProps) => <Table {...props} />;

const WORD_PX = 11.5;
const AIR_PX = 2;

/** What stands in a bay: its label, and where it is for a bicycle, a bicycle before it. */
export function ParkingOn({ mark, step }: ShapeProps) {
  const { say } = useSpeech();
  const { workplace } = mark;
  const { place, label } = workplace;
  const isLabelled = step >= LABELS_FROM;
  if (lookOf(mark) === 'closed') return isLabelled ? <Tool at={place} size={0.46} /> : null;
  const { turn, width, depth } = alongWords(workplace);
  const room = width * step;
  const words = mark.state === 'mine' ? say('state.you') : label;
  const wanted = textWidth(words, WORD_PX);
  const fits = isLabelled && wanted <= room;
  const size = kindWord(workplace) === 'bicycle' ? depth * 0.8 : 0;
  const both = fits && size > 0 && wanted + size * step + 2 * AIR_PX <= room;
  const pen = penAt(place, turn);
  const half = both ? (size + AIR_PX / step) / 2 : 0;
  return (
    <>
      {size > 0 && (both || !fits) && <Bicycle at={pen.point(both ? -(wanted / step) / 2 - AIR_PX / step / 2 : 0, 0)} size={size} turn={turn} />}
      {fits && <MarkText className="wp-words wp-label" at={pen.point(half, 0)} turn={turn}>{words}</MarkText>}
    </>
  );
}
