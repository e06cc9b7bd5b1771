import { useSpeech, type MessageKey } from '@shared/i18n/i18n';
import { countDesks, type Mark, type State } from './floor-plan.model';

const states: [State, MessageKey][] = [
  ['free', 'legend.free'],
  ['partly', 'legend.partly'],
  ['taken', 'legend.taken'],
  ['mine', 'legend.mine'],
  ['closed', 'legend.closed'],
];

/** What the marks mean, with how many desks have each. */
export function Legend({ marks }: { marks: Mark[] }) {
  const { say } = useSpeech();
  const counts = countDesks(marks);
  return (
    <ul className="legend" aria-label={say('legend.name')}>
      {states.map(([state, key]) => (
        <li key={state}>
          <Swatch state={state} />
          {say(key)} <b>{counts[state]}</b>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ state }: { state: State }) {
  return (
    <svg className={`swatch swatch-${state}`} width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
      <rect className="swatch-body" x="1" y="1" width="22" height="12" rx="2" />
      {state === 'partly' && <path className="swatch-part" d="M2 2H10V12H2Z" />}
      {state === 'mine' && <rect className="swatch-second" x="3" y="3" width="18" height="8" rx="1" />}
      {state === 'closed' && <path className="swatch-hatch" d="M3 12L9 2M8 12L14 2M13 12L19 2M18 12L22 5" />}
    </svg>
  );
}
