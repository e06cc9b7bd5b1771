import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type me from '../../../messages/me/nl.json';
import type { Bilingual } from '@shared/api/contract';

export type Language = 'nl' | 'en';
/** The sentences of every area; the types of a next one join here. */
export type MessageKey = keyof typeof me;
type Values = Record<string, string | number>;
type Compiled = Record<string, unknown>;
type RichValues = Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>;

const localeOf = { nl: 'nl-NL', en: 'en-GB' } as const;

export class Speech {
  readonly locale: string;
  private readonly formats = new Map<string, IntlMessageFormat>();
  private readonly lists: Intl.ListFormat;

  /** `thisYear`: a date of another year is said with it. */
  constructor(
    readonly language: Language,
    private readonly messages: Compiled,
    readonly thisYear: () => number,
  ) {
    this.locale = localeOf[language];
    this.lists = new Intl.ListFormat(this.locale, { type: 'conjunction' });
  }

  private format(key: MessageKey): string | IntlMessageFormat {
    const message = this.messages[key];
    if (typeof message === 'string') return message;
    if (message === undefined) throw new Error(`no message ${key} in ${this.language}`);
    let format = this.formats.get(key);
    if (!format) this.formats.set(key, (format = new IntlMessageFormat(message as never, this.locale)));
    return format;
  }

  say = (key: MessageKey, values?: Values): string => {
    const format = this.format(key);
    return typeof format === 'string' ? format : String(format.format(values));
  };

  /** As `say`, for a sentence with marked words: `<b>2.38</b>`. */
  rich = (key: MessageKey, values: RichValues): ReactNode => {
    const format = this.format(key);
    return typeof format === 'string' ? format : (format.format(values as never) as ReactNode);
  };

  of = (text: Bilingual | undefined | null): string => (text ? text[this.language] || text.nl : '');

  has = (key: string): key is MessageKey => key in this.messages;

  list = (items: string[]): string => this.lists.format(items);
}

const SpeechContext = createContext<Speech | null>(null);

const byTheClock = () => new Date().getFullYear();

type ProviderProps = { language: Language; messages: Compiled; thisYear?: () => number; children: ReactNode };

export function SpeechProvider({ language, messages, thisYear = byTheClock, children }: ProviderProps) {
  const speech = useMemo(() => new Speech(language, messages, thisYear), [language, messages, thisYear]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('no SpeechProvider above');
  return speech;
}
