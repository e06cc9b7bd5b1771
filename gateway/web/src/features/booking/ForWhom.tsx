import { User } from 'lucide-react';
import { useState } from 'react';
import type { PersonSummary } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { PersonPicker } from '@shared/people/PersonPicker';

export type Occupant = Pick<PersonSummary, 'id' | 'displayName'>;

type ForWhomProps = { occupant: Occupant | null; onOccupant: (person: PersonSummary | null) => void };

/** For yourself, or for a colleague: only for those who may. */
export function ForWhom({ occupant, onOccupant }: ForWhomProps) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="panel-row">
        <User size={18} aria-hidden="true" />
        <span>{say('panel.forWhom')}</span>
        <span className="panel-row-value">
          <button type="button" className="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>{occupant?.displayName ?? say('panel.myself')}</button>
        </span>
      </div>
      {open && (
        <div className="panel-for-whom">
          <PersonPicker
            label={say('panel.findColleague')}
            onPick={(person) => {
              onOccupant(person);
              setOpen(false);
            }}
          />
          {occupant && <button type="button" className="text-button" onClick={() => { onOccupant(null); setOpen(false); }}>{say('panel.myself')}</button>}
        </div>
      )}
    </>
  );
}
