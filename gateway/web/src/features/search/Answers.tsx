import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useSpeech } from '@shared/i18n/i18n';
import { useWhereabouts } from '@shared/people/use-whereabouts';
import { ofPersonPresence } from '@shared/resources/person-presence';
import { groupsOf, whereTo, type Answer } from './found-lines';
import type { SearchContext } from './SearchBox';
import type { Choice } from './search.model';
import { useFound } from './use-found';

export type Keys = { press: (key: string) => boolean };
export type Shown = { isOpen: boolean; active: string | undefined };

type AnswersProps = SearchContext & {
  id: string;
  text: string;
  ref: Ref<Keys>;
  onShown: (shown: Shown) => void;
  onChoose: (choice: Promise<Choice>) => void;
};

/** What the typed words find, one list with a group for each kind of answer. */
export function Answers({ id, text, sites, date, today, near, stateOf, ref, onShown, onChoose }: AnswersProps) {
  const speech = useSpeech();
  const { say } = speech;
  const client = useQueryClient();
  const { found, settled, failed } = useFound(text, sites, date, near);
  const whereabouts = useWhereabouts(
    found.people.map((person) => person.id),
    date,
  );
  const groups = groupsOf(found, { speech, sites, date, today, whereabouts, stateOf });
  const all = groups.flatMap((group) => group.answers);
  const [at, setAt] = useState({ text, index: 0 });
  const entered = useRef<string | null>(null);
  const isTyped = text.trim() !== '';
  const isOpen = isTyped && all.length > 0;
  const index = at.text === text ? Math.min(at.index, all.length - 1) : 0;
  const active = isOpen ? all[index] : undefined;
  const activeId = active && `${id}-${active.key}`;

  const choose = ({ choice }: Answer) => {
    if (choice.to !== 'person') return onChoose(Promise.resolve(choice));
    const { person } = choice;
    onChoose(
      client.fetchQuery({ ...ofPersonPresence(person, date), retry: false }).then(
        (told) => whereTo(person, told.visible ? told.items : []),
        () => choice,
      ),
    );
  };
  const press = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp')
      setAt({ text, index: Math.max(0, Math.min(index + (key === 'ArrowDown' ? 1 : -1), all.length - 1)) });
    // Whoever went to an answer means that one, also while others may still come.
    else if (key === 'Enter' && active && (settled || at.text === text)) choose(active);
    else if (key === 'Enter') entered.current = text;
    else return false;
    return true;
  };
  useImperativeHandle(ref, () => ({ press }));
  useEffect(() => onShown({ isOpen, active: activeId }), [isOpen, activeId, onShown]);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);
  const answered = useEffectEvent(() => {
    if (entered.current === text && all[0]) choose(all[0]);
    entered.current = null;
  });
  useEffect(() => {
    // Enter came before the answer did.
    if (settled) answered();
  }, [settled]);

  const isNothing = isTyped && settled && all.length === 0;
  const note = failed
    ? say('search.partly')
    : isNothing
      ? say('search.nothing', { text: text.trim() })
      : found.more && isOpen
        ? say('search.more')
        : '';
  return (
    <>
      {isTyped && (isOpen || note !== '') && (
        <div className="search-answers">
          {isOpen && (
            <div id={`${id}-list`} role="listbox" aria-label={say('search.results')}>
              {groups.map((group) => (
                <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
                  <div id={`${id}-${group.key}`} role="presentation" className="search-group">
                    {group.name}
                  </div>
                  {group.answers.map((answer) => (
                    <Line
                      key={answer.key}
                      id={`${id}-${answer.key}`}
                      answer={answer}
                      active={answer === active}
                      onChoose={() => choose(answer)}
                    />
                  ))}
                </div>
              ))}
            </div>
          )}
          {note !== '' && <p className="search-note">{note}</p>}
        </div>
      )}
      <p className="visually-hidden" role="status">
        {isTyped && settled ? [isOpen ? say('search.count', { count: all.length }) : '', note].filter(Boolean).join(' ') : ''}
      </p>
    </>
  );
}

type LineProps = { id: string; answer: Answer; active: boolean; onChoose: () => void };

function Line({ id, answer, active, onChoose }: LineProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-answer"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="search-sign">{answer.sign}</span>
      <span className="search-said">
        <b>{answer.name}</b> {answer.state && <span className="search-state">{answer.state}</span>}{' '}
        {answer.about !== '' && <span className="search-about">{answer.about}</span>}
      </span>
    </div>
  );
}
