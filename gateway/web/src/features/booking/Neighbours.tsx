import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';

export type NeighbourWords = { person: string; shortName: string; initials: string; relation: 'mate' | 'colleague'; side: 'left' | 'right' | 'opposite' };

/** Who would sit next to you, as far as they share it. */
export function Neighbours({ people }: { people: NeighbourWords[] }) {
  const { say } = useSpeech();
  if (people.length === 0) return null;
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
