import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ComponentType, type KeyboardEvent } from 'react';
import type { Id, LocalDate, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import type { Answers, Keys, Shown } from './Answers';
import type { Choice } from './search.model';
import { useSlash } from './use-slash';
import './search.css';

/** What is chosen on the page and what it knows: so answers are about this day, and begin nearby. */
export type SearchContext = {
  sites: Site[];
  date: LocalDate;
  today: LocalDate;
  near: Id | undefined;
  stateOf: (workplace: Id) => string;
};

type SearchProps = SearchContext & { onChoose: (choice: Choice) => void; autoFocus?: boolean; onLeave?: () => void };

const CLOSED: Shown = { isOpen: false, active: undefined };

/** Colleague, place or team: the box. What it finds comes with the first focus (`Answers`), not with the page. */
export function SearchBox({ onChoose, autoFocus = false, onLeave, ...context }: SearchProps) {
  const { say } = useSpeech();
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const [shown, setShown] = useState(CLOSED);
  const [Found, setFound] = useState<ComponentType<Parameters<typeof Answers>[0]> | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const keys = useRef<Keys>(null);
  const id = useId();
  useSlash(() => input.current?.focus());
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  const enter = () => {
    setFocused(true);
    // Without a connection it may not come; the next focus tries again.
    if (!Found)
      void import('./Answers').then(
        (module) => setFound(() => module.Answers),
        () => undefined,
      );
  };
  const leave = () => {
    setText('');
    setShown(CLOSED);
    input.current?.blur();
    onLeave?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (text.trim() === '' || !keys.current?.press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { isOpen, active } = focused ? shown : CLOSED;
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
        aria-activedescendant={active}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="search"
        spellCheck={false}
        maxLength={100}
        placeholder={say('search.name')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onFocus={enter}
        onBlur={() => setFocused(false)}
      />
      <kbd aria-hidden="true">/</kbd>
      {Found && focused && (
        <Found
          {...context}
          id={id}
          text={text}
          ref={keys}
          onShown={setShown}
          onChoose={(coming) =>
            // Whoever leaves first no longer hears where this colleague is.
            void coming.then((choice) => {
              leave();
              onChoose(choice);
            })
          }
        />
      )}
    </div>
  );
}
