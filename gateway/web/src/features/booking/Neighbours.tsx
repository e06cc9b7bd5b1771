import { useSpeech } from '@shared/i18n/i18n';
import { Avatar, AvatarStack } from '@shared/ui/Avatar';

export type NeighbourWords = {
  person: string;
  shortName: string;
  initials: string;
  relation: 'mate' | 'colleague';
  side: 'left' | 'right' | 'above' | 'below' | 'opposite';
};

/** Who would sit next to you, as far as they share it. */
export function Neighbours({ people, compact }: { people: NeighbourWords[]; compact: boolean }) {
  const speech = useSpeech();
  const { say } = speech;
  if (people.length === 0) return null;
  if (compact) {
    const named = (sides: NeighbourWords['side'][]) => people.filter((one) => sides.includes(one.side)).map((one) => one.shortName);
    const [beside, opposite] = [named(['left', 'right', 'above', 'below']), named(['opposite'])];
    return (
      <p className="neighbours-line">
        <AvatarStack people={people.map((one) => ({ id: one.person, initials: one.initials, kind: one.relation }))} />
        <span>
          {beside.length > 0 && say('panel.beside', { names: speech.list(beside), count: beside.length })}{' '}
          {opposite.length > 0 && say('panel.opposite', { names: speech.list(opposite), count: opposite.length })}
        </span>
      </p>
    );
  }
  return (
    <section aria-labelledby="panel-neighbours">
      <h3 id="panel-neighbours">{say('panel.neighbours')}</h3>
      <ul className="neighbours">
        {people.map((one) => (
          <li key={one.person}>
            <Avatar initials={one.initials} kind={one.relation} />
            <span>
              <b>{one.shortName}</b>
              <span>{say(`side.${one.side}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
