import type { Id } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';

export type MateHere = { person: string; name: string; initials: string; label: string; workplace: Id };
export type RoomFree = { workplace: Id; label: string; capacity: number; answer: string };

type FloorNowProps = {
  title: string;
  free: number;
  partly: number;
  desks: number;
  closedBecause: string | null;
  mine: { label: string; where: string; workplace: Id } | null;
  mates: MateHere[];
  rooms: RoomFree[];
  onChoose: (workplace: Id) => void;
};

/** What the panel says when nothing is chosen: the floor on this day. */
export function FloorNow({ title, free, partly, desks, closedBecause, mine, mates, rooms, onChoose }: FloorNowProps) {
  const { say } = useSpeech();
  return (
    <div className="floor-now">
      <h2>{title}</h2>
      {closedBecause !== null ? (
        <p className="floor-now-lead">{closedBecause}</p>
      ) : (
        <p className="floor-now-lead">
          <b>{free}</b> {say('now.free', { free, desks })}
          {partly > 0 && <span>{say('now.partly', { count: partly })}</span>}
        </p>
      )}
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
        {mates.length === 0 && <p className="hint">{say('now.noTeam')}</p>}
        <ul>
          {mates.map((mate) => (
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
