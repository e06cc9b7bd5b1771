import { memo, type ReactNode } from 'react';
import { useSpeech } from '@shared/i18n/i18n';
import { clockAt } from '@shared/time/spoken';
import { spokenMark } from './spoken-mark';
import { lookOf, type Mark } from './floor-plan.model';
import { ownBox, readingTurn, seenFrom } from './plan-geometry';
import { firstThatFits, fitText, textWidth } from './zoom-detail';
import { Avatar, Chair, Silhouette, Tool } from './marks';

export type MarkProps = { mark: Mark; step: number; timeZone: string; chosen: boolean; reachable: boolean };

/** One workplace, drawn to scale where it stands. */
export const WorkplaceMark = memo(function WorkplaceMark({ mark, step, timeZone, chosen, reachable }: MarkProps) {
  const speech = useSpeech();
  const { workplace } = mark;
  const { x, y, rotation } = workplace.place;
  const look = lookOf(mark);
  const box = ownBox(workplace);
  const Shape = workplace.kind === 'desk' ? Desk : workplace.kind === 'room' ? Room : workplace.kind === 'booth' ? Booth : Parking;
  const classes = ['wp', `wp-${workplace.kind}`, mark.outside ? 'wp-outside' : `wp-${look}`];
  if (mark.outside) {
    return (
      <g className={classes.join(' ')} transform={`translate(${x} ${y}) rotate(${rotation})`} aria-hidden="true">
        <Table mark={mark} />
      </g>
    );
  }
  if (chosen) classes.push('wp-chosen');
  if (mark.settling) classes.push('wp-settling');
  return (
    <g
      className={classes.join(' ')}
      transform={`translate(${x} ${y})`}
      role="button"
      tabIndex={reachable ? 0 : -1}
      data-workplace={workplace.id}
      aria-label={spokenMark(speech, mark, timeZone)}
      aria-pressed={chosen}
    >
      <rect className="wp-target" transform={`rotate(${rotation})`} {...box} />
      <Shape mark={mark} step={step} timeZone={timeZone} />
    </g>
  );
});

type ShapeProps = { mark: Mark; step: number; timeZone: string };

function Table({ mark }: { mark: Mark }) {
  const { width, depth } = mark.workplace.place;
  return <rect className="wp-table" x={-width / 2} y={-depth / 2} width={width} height={depth} rx={mark.workplace.kind === 'room' ? 0.15 : 0.08} />;
}

function Sitter({ mark }: { mark: Mark }) {
  const { workplace, occupants } = mark;
  const seat = workplace.seats[0];
  if (!seat || mark.state === 'closed') return null;
  const at = seenFrom(workplace.place, seat);
  const upright = -workplace.place.rotation;
  let who: ReactNode = <Chair />;
  if (mark.state === 'mine') who = <Avatar kind="me" upright={upright} initials={mark.myInitials} />;
  else if (mark.state === 'taken') {
    const one = occupants[0];
    who = one ? <Avatar kind={one.relation} upright={upright} initials={one.initials} /> : <Silhouette upright={upright} />;
  }
  return <g transform={`translate(${at.x} ${at.y})`}>{who}</g>;
}

const screensOf = (amenities: string[]) => (amenities.includes('two-screens') ? 2 : amenities.includes('screen') ? 1 : 0);

function Screens({ mark }: { mark: Mark }) {
  const { depth } = mark.workplace.place;
  const y = -depth / 2 + 0.08;
  const count = screensOf(mark.workplace.amenities);
  if (count === 0 || mark.state === 'closed') return null;
  return <path className="wp-screen" d={count === 2 ? `M-.62 ${y}H-.06M.06 ${y}H.62` : `M-.34 ${y}H.34`} />;
}

function Parts({ mark }: { mark: Mark }) {
  const { width, depth } = mark.workplace.place;
  const line = (at: number) => (at > 0 && at < 1 ? `M${-width / 2 + at * width} ${-depth / 2}v${depth}` : '');
  return mark.takenParts.map((part) => (
    <g key={part.from}>
      <rect className="wp-part" x={-width / 2 + part.from * width} y={-depth / 2} width={(part.until - part.from) * width} height={depth} rx={0.05} />
      <path className="wp-part-line" d={line(part.from) + line(part.until)} />
    </g>
  ));
}

/** The middle of the widest free part, from -0.5 to 0.5 of the width. */
function freeMiddle(mark: Mark): number {
  let best = { at: 0, share: 0 };
  let from = 0;
  for (const part of [...mark.takenParts].sort((a, b) => a.from - b.from).concat({ from: 1, until: 1 })) {
    if (part.from - from > best.share) best = { at: (from + part.from) / 2 - 0.5, share: part.from - from };
    from = Math.max(from, part.until);
  }
  return best.at;
}

function Desk({ mark, step }: ShapeProps) {
  const { place } = mark.workplace;
  return (
    <>
      <g transform={`rotate(${place.rotation})`}>
        <Sitter mark={mark} />
        {mark.state === 'mine' && (
          <rect className="wp-second" x={-place.width / 2 - 0.1} y={-place.depth / 2 - 0.1} width={place.width + 0.2} height={place.depth + 0.2} rx={0.15} />
        )}
        <Table mark={mark} />
      </g>
      <g transform={`rotate(${readingTurn(place.rotation)})`}>{mark.state === 'partly' && <Parts mark={mark} />}</g>
      <g transform={`rotate(${place.rotation})`}>
        {mark.state === 'partly' && <rect className="wp-edge" x={-place.width / 2} y={-place.depth / 2} width={place.width} height={place.depth} rx={0.08} />}
        <Screens mark={mark} />
      </g>
      <g transform={`rotate(${readingTurn(place.rotation)})`}>
        <DeskWords mark={mark} step={step} />
      </g>
    </>
  );
}

/** Words keep clear of the screens at the far edge of the desk. */
function DeskWords({ mark, step }: { mark: Mark; step: number }) {
  const { say } = useSpeech();
  const { workplace, occupants, state } = mark;
  const { rotation, width, depth } = workplace.place;
  const far = readingTurn(rotation) === ((rotation % 360) + 360) % 360 ? 1 : -1;
  const middle = screensOf(workplace.amenities) > 0 ? far * 0.06 : 0;
  const room = width * step - 4;
  if (state === 'closed') return <Tool size={Math.min(0.46, depth * 0.6)} />;
  if (state === 'mine') return <text className="wp-words wp-you" y={middle}>{say('state.you')}</text>;
  if (state !== 'taken') {
    const wanted = state === 'partly' ? freeMiddle(mark) * width : 0;
    const slack = Math.max(0, width / 2 - (textWidth(workplace.label, 11.5) / 2 + 3) / Math.max(step, 16));
    return <text className="wp-words wp-label" x={Math.max(-slack, Math.min(slack, wanted))} y={middle}>{workplace.label}</text>;
  }
  const one = occupants[0];
  const name = one?.shortName ?? say('state.takenWord');
  const kind = one ? one.relation : 'unknown';
  return (
    <>
      <text className={`wp-words wp-name wp-${kind}`} y={middle} data-line="1">{firstThatFits([name, name.replace(/ \S\.$/, '')], step >= 40 ? 14 : 11, room)}</text>
      <text className="wp-words wp-sub" y={middle} data-line="2">{workplace.label}</text>
    </>
  );
}

function Room({ mark, step, timeZone }: ShapeProps) {
  const { workplace } = mark;
  const { place, seats } = workplace;
  return (
    <>
      <g transform={`rotate(${place.rotation})`}>
        {seats.map((seat) => {
          const at = seenFrom(place, seat);
          return (
            <g key={`${seat.x} ${seat.y}`} transform={`translate(${at.x} ${at.y}) rotate(${seat.rotation - place.rotation})`}>
              <Chair />
            </g>
          );
        })}
        {mark.state === 'mine' && (
          <rect className="wp-second" x={-place.width / 2 - 0.1} y={-place.depth / 2 - 0.1} width={place.width + 0.2} height={place.depth + 0.2} rx={0.2} />
        )}
        <Table mark={mark} />
      </g>
      {mark.state === 'closed' ? <Tool size={0.46} /> : <RoomWords mark={mark} step={step} timeZone={timeZone} />}
    </>
  );
}

/** In the table where they fit, else beside it in the room. */
function RoomWords({ mark, step, timeZone }: ShapeProps) {
  const { say } = useSpeech();
  const { label, capacity, place } = mark.workplace;
  const persons = say('room.capacity', { count: capacity });
  const size = step < 22 ? 11.5 : 12.5;
  const full = textWidth(`${label} ${persons}`, size);
  const inTable = place.width * step - 8;
  const alone = textWidth(label, size);
  const besideIf = (wanted: number) => (wanted > inTable && Math.abs(readingTurn(place.rotation)) < 45 ? sideWithRoom(mark, (wanted + 6) / Math.max(step, 16)) : null);
  const beside = place.width < 3 ? (besideIf(full) ?? besideIf(alone)) : besideIf(alone);
  const room = beside ? (besideIf(full) ? full : alone) : inTable;
  return (
    <g
      className={beside ? `beside-${beside.side}` : undefined}
      transform={beside ? `translate(${beside.x} 0)` : `rotate(${readingTurn(place.rotation)})`}
    >
      <text className="wp-words wp-room-name" data-line="1">
        {fitText(label, size, room)}
        {full <= room && <tspan className="wp-capacity" dx=".12"> {persons}</tspan>}
      </text>
      <text className="wp-words wp-sub wp-room-state" data-line="2">{roomWords(mark, say, timeZone, room)}</text>
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

function roomWords(mark: Mark, say: ReturnType<typeof useSpeech>['say'], timeZone: string, room: number): string {
  if (mark.state === 'unknown') return '';
  if (mark.state === 'mine') return say('state.you');
  const [word, until] = lookOf(mark) === 'taken'
    ? [say('state.takenWord'), mark.takenUntil]
    : [say('state.freeWord'), mark.state === 'partly' ? mark.freeUntil : null];
  if (until === null) return word;
  const full = say(lookOf(mark) === 'taken' ? 'room.takenUntil' : 'room.freeUntil', { time: clockAt(until, timeZone) });
  return textWidth(full, 11) <= room + 6 ? full : word;
}

function Booth({ mark, step }: ShapeProps) {
  const { place, seats, label } = mark.workplace;
  const seat = seats[0];
  const at = seat ? seenFrom(place, seat) : null;
  const fits = textWidth(label, 11) <= place.width * step;
  const turn = readingTurn(place.rotation);
  const [w, h] = Math.abs(turn) === 90 ? [place.depth, place.width] : [place.width, place.depth];
  return (
    <>
      <g transform={`rotate(${place.rotation})`}>
        <Table mark={mark} />
        {mark.state !== 'closed' && (
          <>
            <rect className="wp-inner" x={-place.width / 2 + 0.3} y={-place.depth / 2 + 0.14} width={place.width - 0.6} height={0.5} />
            {at && <rect className="wp-inner" x={at.x - 0.25} y={at.y - 0.25} width={0.5} height={0.5} rx={0.12} />}
          </>
        )}
      </g>
      {mark.state === 'closed' ? <Tool size={0.46} /> : fits && (
        <text className="wp-words wp-booth-label" x={-w / 2 + 0.16} y={h / 2 - 0.32}>{label}</text>
      )}
    </>
  );
}

function Parking({ mark, step }: ShapeProps) {
  const { place, label } = mark.workplace;
  const { say } = useSpeech();
  const turn = readingTurn(place.rotation);
  const words = mark.state === 'mine' ? say('state.you') : label;
  return (
    <>
      <g transform={`rotate(${place.rotation})`}><Table mark={mark} /></g>
      <g transform={`rotate(${place.depth > place.width ? turn - 90 * Math.sign(turn || 1) : turn})`}>
        {mark.state === 'closed' ? <Tool size={0.46} /> : (
          textWidth(words, 11) <= Math.max(place.width, place.depth) * step && <text className="wp-words wp-label">{words}</text>
        )}
      </g>
    </>
  );
}
