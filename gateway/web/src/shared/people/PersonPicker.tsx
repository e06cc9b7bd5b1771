import { useId, useState } from 'react';
import type { PersonSummary } from '@shared/api/contract';
import { usePeopleNamed } from '@shared/api/directory';
import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';

type PickerProps = { label: string; onPick: (person: PersonSummary) => void };

/** Finds a colleague by the first letters of a name. */
export function PersonPicker({ label, onPick }: PickerProps) {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const found = usePeopleNamed(name);
  const id = useId();
  return (
    <div className="person-picker">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={name} autoComplete="off" onChange={(event) => setName(event.target.value)} />
      <ul aria-label={say('search.people')}>
        {name.trim().length >= 2 && found.data?.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => onPick(person)}>
              <Avatar initials={person.initials} size="small" />
              {person.displayName}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="hint">{name.trim().length >= 2 && found.data?.length === 0 ? say('search.nobody') : ''}</p>
    </div>
  );
}
