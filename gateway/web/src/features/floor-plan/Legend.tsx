import type { State } from '@shared/availability/workplace-answer';
import { useSpeech, type MessageKey } from '@shared/i18n/i18n';
import { countByKind, isUnknown, type Counts } from './counts';
import type { Look, Mark } from './floor-plan.model';
import { Swatch } from './Swatch';

type Entry = { state: State; look: Look; key: MessageKey; always: boolean };

const entries: Entry[] = [
  { state: 'free', look: 'free', key: 'legend.free', always: true },
  { state: 'partly', look: 'partly', key: 'legend.partly', always: true },
  { state: 'taken', look: 'taken', key: 'legend.taken', always: true },
  { state: 'mine', look: 'mine', key: 'legend.mine', always: true },
  { state: 'closed', look: 'closed', key: 'legend.closed', always: true },
  { state: 'reserved', look: 'unavailable', key: 'legend.reserved', always: false },
  { state: 'over', look: 'unavailable', key: 'legend.over', always: false },
  { state: 'beyond', look: 'unavailable', key: 'legend.beyond', always: false },
  { state: 'unknown', look: 'unknown', key: 'legend.unknown', always: false },
];

/** What the marks mean, with how many of each there are: of the kind that the floor has most of all to do with, desks first. */
export function Legend({ marks }: { marks: Mark[] }) {
  const { say } = useSpeech();
  const counts = countByKind(marks)[0];
  if (!counts) return null;
  const shown = entries.filter((entry) => entry.always || counts[entry.state] > 0);
  return (
    <ul className="legend" aria-label={say('legend.name', { kind: say(`kinds.${counts.kind}`) })}>
      <li className="legend-kind" aria-hidden="true">
        {say(`kinds.${counts.kind}`)}
      </li>
      {shown.map(({ state, look, key }) => (
        <li key={state}>
          <Swatch look={look} />
          {say(key)} <Number of={state} counts={counts} />
        </li>
      ))}
    </ul>
  );
}

/** What is not known has no number, not even nought. */
const Number = ({ of, counts }: { of: State; counts: Counts }) => (of === 'unknown' || !isUnknown(counts)) && <b>{counts[of]}</b>;
