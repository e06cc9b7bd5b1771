import { useSpeech } from '@shared/i18n/i18n';
import { clockAt } from '@shared/time/spoken';
import { lookOf, type Mark } from './floor-plan.model';
import { Chair, Tool } from './marks';
import { MarkText } from './MarkText';
import { ownBox, readingTurn } from './plan-geometry';
import type { ShapeProps } from './WorkplaceMark';
import { detailAt, fitText, LABELS_FROM, NAMES_FROM, textWidth } from './zoom-detail';

export function RoomOn({ mark, step, timeZone }: ShapeProps) {
  const { workplace } = mark;
  return (
    <>
      {workplace.seats.map((seat) => <Chair key={`${seat.x} ${seat.y}`} seat={seat} />)}
      {step >= LABELS_FROM && (lookOf(mark) === 'closed' ? <Tool at={workplace.place} size={0.46} /> : <RoomWords mark={mark} step={step} timeZone={timeZone} />)}
    </>
  );
}

/** How far each line stands from the middle, in its own size. */
const LINES = {
  shapes: { name: undefined, state: undefined },
  labels: { name: undefined, state: undefined },
  names: { name: '-.6em', state: '.64em' },
  full: { name: '-.67em', state: '.69em' },
};

/** In the table where they fit, else beside it in the room. */
function RoomWords({ mark, step, timeZone }: ShapeProps) {
  const { say } = useSpeech();
  const { label, capacity, place } = mark.workplace;
  const persons = say('room.capacity', { count: capacity });
  const size = step < NAMES_FROM ? 11.5 : 12.5;
  const full = textWidth(`${label} ${persons}`, size);
  const inTable = place.width * step - 8;
  const alone = textWidth(label, size);
  const turn = readingTurn(place.rotation);
  const besideIf = (wanted: number) => (wanted > inTable && Math.abs(turn) < 45 ? sideWithRoom(mark, (wanted + 6) / step) : null);
  const beside = place.width < 3 ? (besideIf(full) ?? besideIf(alone)) : besideIf(alone);
  const room = beside ? (besideIf(full) ? full : alone) : inTable;
  const at = { x: place.x + (beside?.x ?? 0), y: place.y };
  const along = beside ? 0 : turn;
  const lines = LINES[detailAt(step)];
  return (
    <g className={beside ? `beside-${beside.side}` : undefined}>
      <MarkText className="wp-words wp-room-name" at={at} turn={along} dy={lines.name}>
        {fitText(label, size, room)}
        {full <= room && <tspan className="wp-capacity" dx=".12"> {persons}</tspan>}
      </MarkText>
      {step >= NAMES_FROM && <MarkText className="wp-words wp-room-state" at={at} turn={along} dy={lines.state}>{stateWords(mark, say, timeZone, room)}</MarkText>}
    </g>
  );
}

/** The side of the table on which its room has this much space, in metres. */
function sideWithRoom({ workplace, roomBox }: Mark, wanted: number): { side: 'left' | 'right'; x: number } | null {
  if (!roomBox) return null;
  const { x, width } = workplace.place;
  const own = ownBox(workplace);
  const left = x + own.x - 0.25;
  const right = x + own.x + own.width + 0.25;
  if (left - roomBox.x >= wanted) return { side: 'left', x: -width / 2 - 0.45 };
  return roomBox.x + roomBox.width - right >= wanted ? { side: 'right', x: width / 2 + 0.45 } : null;
}

/** The answer in as many words as there is room for; where there is no room for them there are none. */
function stateWords(mark: Mark, say: ReturnType<typeof useSpeech>['say'], timeZone: string, room: number): string {
  return firstFitting(wordsOf(mark, say, timeZone), room + 6);
}

const firstFitting = (words: string[], room: number) => words.find((one) => textWidth(one, 11) <= room) ?? '';

function wordsOf({ answer }: Mark, say: ReturnType<typeof useSpeech>['say'], timeZone: string): string[] {
  switch (answer.state) {
    case 'mine':
      return [say('state.you')];
    case 'free':
      return [say('state.freeWord')];
    case 'taken':
      return [...(answer.again === null ? [] : [say('room.takenUntil', { time: clockAt(answer.again, timeZone) })]), say('state.takenWord')];
    case 'partly':
      return [...partWords(answer, say, timeZone), say('room.partly')];
    default:
      return [];
  }
}

/** One part is said with its times, more than one as what they are. */
function partWords({ free, asked }: Mark['answer'], say: ReturnType<typeof useSpeech>['say'], timeZone: string): string[] {
  const [one] = free;
  if (!one || free.length > 1) return [];
  const times = { from: clockAt(one.from, timeZone), until: clockAt(one.until, timeZone) };
  if (one.from === asked?.from) return [say('room.freeUntil', times)];
  return [say(one.until === asked?.until ? 'room.freeFrom' : 'room.freeBetween', times)];
}
