import { User } from 'lucide-react';
import { useState } from 'react';
import type { Occupants, PersonSummary } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { PersonPicker } from '@shared/people/PersonPicker';

export type Occupant = Pick<PersonSummary, 'id' | 'displayName'>;

type ForWhomProps = {
  who: Occupants;
  occupant: Occupant | null;
  onOccupant: (person: PersonSummary | null) => void;
  /** What stands in the field for the name: as long as something does, nobody has been chosen. */
  onTyping: (text: string) => void;
};

/** For yourself, or for a colleague for whom you may. */
export function ForWhom({ who, occupant, onOccupant, onTyping }: ForWhomProps) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const show = (opens: boolean) => {
    setOpen(opens);
    onTyping('');
  };
  const choose = (person: PersonSummary | null) => {
    onOccupant(person);
    show(false);
  };
  return (
    <>
      <div className="panel-row">
        <User size={18} aria-hidden="true" />
        <span>{say('panel.forWhom')}</span>
        <span className="panel-row-value">
          <button type="button" className="text-button" aria-expanded={open} onClick={() => show(!open)}>
            {occupant?.displayName ?? say('panel.myself')}
          </button>
        </span>
      </div>
      {open && (
        <div className="panel-for-whom">
          <PersonPicker
            label={say('panel.findColleague')}
            team={who.forWhom === 'own-team' ? who.team : undefined}
            onPick={choose}
            onTyping={onTyping}
          />
          {occupant && (
            <button type="button" className="text-button" onClick={() => choose(null)}>
              {say('panel.myself')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
