import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Id, PersonSummary } from '@shared/api/contract';
import { usePeopleNamed } from '@shared/api/directory';
import { useOnline } from '@shared/api/use-online';
import { useSpeech } from '@shared/i18n/i18n';
import { Avatar } from '@shared/ui/Avatar';
import { placesNamed, type SearchPlace } from './search.model';
import './search.css';

type SearchProps = {
  places: SearchPlace[];
  /** Where this colleague sits on the chosen day, in words; empty when nothing is known. */
  whereIs: (person: Id) => string;
  onPlace: (workplace: Id) => void;
  onPerson: (person: PersonSummary) => void;
  autoFocus?: boolean;
  onLeave?: () => void;
};

type Found = { key: string; choose: () => void; look: React.ReactNode };

/** Colleague, workplace or room; `/` goes here from anywhere on the page. */
export function SearchBox({ places, whereIs, onPlace, onPerson, autoFocus = false, onLeave }: SearchProps) {
  const { say } = useSpeech();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const people = usePeopleNamed(text);
  const online = useOnline();
  useSlash(input);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  const leave = () => {
    setOpen(false);
    setText('');
    input.current?.blur();
    onLeave?.();
  };
  const asked = text.trim().length > 0;
  const found: Found[] = [
    ...placesNamed(places, text).map((place) => ({
      key: place.id,
      choose: () => onPlace(place.id),
      look: <><b>{place.label}</b><span>{place.about}</span></>,
    })),
    ...(text.trim().length >= 2 ? (people.data ?? []) : []).map((person) => ({
      key: person.id,
      choose: () => onPerson(person),
      look: <><Avatar initials={person.initials} size="small" /><b>{person.displayName}</b><span>{whereIs(person.id)}</span></>,
    })),
  ];
  const current = Math.min(at, found.length - 1);
  const choose = (one: Found | undefined) => {
    if (!one) return;
    one.choose();
    leave();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(current + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(current - 1, 0));
    else if (event.key === 'Enter') choose(found[current]);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = open && asked;
  return (
    <div className="search" role="search">
      <Search size={20} strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={say('search.name')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && found[current] ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('search.name')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={`${id}-list`} role="listbox" aria-label={say('search.results')} hidden={!isOpen || found.length === 0}>
        {found.map((one, index) => (
          <li
            key={one.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(one);
            }}
          >
            {one.look}
          </li>
        ))}
      </ul>
      <p className="search-none" role="status">{isOpen && found.length === 0 && !people.isFetching ? (people.isError ? say(online ? 'fault.title' : 'unknown.title') : say('search.nothing', { text: text.trim() })) : ''}</p>
    </div>
  );
}

function useSlash(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [input]);
}
