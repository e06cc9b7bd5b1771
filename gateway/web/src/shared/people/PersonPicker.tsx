import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Id, PersonSummary } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { ofPeopleNamed } from '@shared/resources/people';
import { Avatar } from '@shared/ui/Avatar';

type PickerProps = {
  label: string;
  /** Only of this team. */
  team?: Id | undefined;
  onPick: (person: PersonSummary) => void;
  onTyping?: (text: string) => void;
};

/** Finds a colleague by the first letters of a name. */
export function PersonPicker({ label, team, onPick, onTyping }: PickerProps) {
  const { say } = useSpeech();
  const [name, setName] = useState('');
  const found = useQuery({ ...ofPeopleNamed(name, team), select: (page) => page.items });
  const id = useId();
  return (
    <div className="person-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={name}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value);
          onTyping?.(event.target.value);
        }}
      />
      <ul aria-label={say('search.people')}>
        {name.trim().length >= 2 &&
          found.data?.map((person) => (
            <li key={person.id}>
              <button type="button" onClick={() => onPick(person)}>
                <Avatar initials={person.initials} size="small" />
                <span>
                  {person.displayName} {person.team && <span className="person-team">{person.team.name}</span>}
                </span>
              </button>
            </li>
          ))}
      </ul>
      <p role="status" className="hint">
        {name.trim().length >= 2 && found.data?.length === 0 ? say('search.nobody') : ''}
      </p>
    </div>
  );
}
