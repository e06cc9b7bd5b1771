import { useId } from 'react';
import type { Floor, PersonSummary, Presence, PresenceEntry } from '@shared/api/contract';
import { usePeopleNamed } from '@shared/api/directory';
import { useOnline } from '@shared/api/use-online';
import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';
import { entryOf } from './people.model';
import { Place } from './WhoIsIn';

type FindProps = { name: string; presence: Presence | undefined; floors: Floor[]; onName: (name: string) => void; onOpen: (entry: PresenceEntry) => void };

/** By the first letters of a name: where this colleague is, as far as it is shared. */
export function FindPerson({ name, presence, floors, onName, onOpen }: FindProps) {
  const { say } = useSpeech();
  const id = useId();
  const online = useOnline();
  const found = usePeopleNamed(firstWord(name));
  const asked = name.trim().length >= 2;
  const people = (found.data ?? []).filter((person) => matches(person, name));
  return (
    <div className="find-person" role="search">
      <label htmlFor={id}>{say('who.find')}</label>
      <input id={id} type="search" autoComplete="off" value={name} onChange={(event) => onName(event.target.value)} />
      <p role="status" className="hint">{!asked ? '' : found.isSuccess ? say('who.found', { count: people.length }) : found.isError ? say(online ? 'fault.title' : 'unknown.title') : ''}</p>
      {asked && people.length > 0 && (
        <ul>
          {people.map((person) => {
            const at = entryOf(presence, person.id);
            return (
              <li key={person.id} className="who-person">
                <Avatar initials={person.initials} kind={at[0]?.person.mate ? 'mate' : 'colleague'} />
                <span className="who-name">{person.displayName}<span> {typeof person.team === 'object' ? person.team.name : ''}</span></span>
                <span className="who-places">
                  {at.length === 0 && (presence || !online) && <span className="hint">{say(presence ? 'who.unseen' : 'unknown.title')}</span>}
                  {at.map((entry) => <Place key={entry.booking} entry={entry} floors={floors} name={person.displayName} onOpen={onOpen} />)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** The directory searches by one name; a full name is narrowed here. */
const firstWord = (name: string) => name.trim().split(/\s+/)[0] ?? '';
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const matches = (person: PersonSummary, name: string) => {
  const wanted = plain(name.trim());
  return !wanted.includes(' ') || plain(person.displayName).startsWith(wanted);
};
