import type { Id } from '@shared/api/contract';
import { useOnline } from '@shared/api/use-online';
import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';
import './floor-now.css';

export type MateHere = { person: string; name: string; initials: string; label: string; workplace: Id };
export type RoomFree = { workplace: Id; label: string; capacity: number; answer: string };

/** How many of a kind are free in the whole chosen time: `13` `van 48 bureaus zijn vrij.` */
export type FloorCount = { kind: string; free: number; words: string; partly: string };

type FloorNowProps = {
  title: string;
  /** Of what the floor has; the first leads. */
  counts: FloorCount[];
  /** Instead of the counts: why there is nothing to be had, or what a filter leaves. */
  sentence: string | null;
  mine: { label: string; where: string; workplace: Id } | null;
  /** Nothing while it is not known who is in. */
  mates: MateHere[] | null;
  rooms: RoomFree[];
  onChoose: (workplace: Id) => void;
};

/** What the panel says when nothing is chosen: the floor on this day. */
export function FloorNow({ title, counts, sentence, mine, mates, rooms, onChoose }: FloorNowProps) {
  const { say } = useSpeech();
  const online = useOnline();
  return (
    <div className="floor-now">
      <h2>{title}</h2>
      {sentence && <p className="floor-now-lead">{sentence}</p>}
      {counts.map(({ kind, free, words, partly }, at) => (
        <p key={kind} className={at === 0 ? 'floor-now-lead' : 'floor-now-more'}>
          <b>{free}</b> {words}
          {partly && <span> {partly}</span>}
        </p>
      ))}
      {mine && (
        <section aria-labelledby="now-mine">
          <h3 id="now-mine">{say('now.mine')}</h3>
          <button type="button" className="now-row now-mine" onClick={() => onChoose(mine.workplace)}>
            <b>{mine.label}</b>
            <span>{mine.where}</span>
          </button>
        </section>
      )}
      <section aria-labelledby="now-team">
        <h3 id="now-team">{say('now.team')}</h3>
        {mates?.length === 0 && <p className="hint">{say('now.noTeam')}</p>}
        {!mates && !online && <p className="hint">{say('unknown.title')}</p>}
        <ul>
          {mates?.map((mate) => (
            <li key={mate.person}>
              <button type="button" className="now-row" onClick={() => onChoose(mate.workplace)}>
                <Avatar initials={mate.initials} kind="mate" />
                <span>{mate.name}</span>
                <b>{mate.label}</b>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {rooms.length > 0 && (
        <section aria-labelledby="now-rooms">
          <h3 id="now-rooms">{say('now.rooms')}</h3>
          <ul>
            {rooms.map((room) => (
              <li key={room.workplace}>
                <button type="button" className="now-row" onClick={() => onChoose(room.workplace)}>
                  <b>{room.label}</b>
                  <span>{say('room.persons', { count: room.capacity })}</span>
                  <span className="now-answer">{room.answer}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
