import { setRequestLanguage } from '@shared/api/http';
import type { Language } from '@shared/i18n/i18n';

export type Spoken = { language: Language; messages: Record<string, unknown> };

const STORED = 'samenplek.language';

const load = {
  nl: () => import('../../../messages/nl.json'),
  en: () => import('../../../messages/en.json'),
};

export function preferredLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (stored === 'nl' || stored === 'en') return stored;
  const wanted = navigator.languages.find((one) => /^(nl|en)\b/.test(one));
  return wanted?.startsWith('en') ? 'en' : 'nl';
}

export async function speak(language: Language): Promise<Spoken> {
  const messages = (await load[language]()).default as Record<string, unknown>;
  document.documentElement.lang = language;
  setRequestLanguage(language);
  return { language, messages };
}

export const startLanguage = () => speak(preferredLanguage());

export function chooseLanguage(language: Language): Promise<Spoken> {
  localStorage.setItem(STORED, language);
  return speak(language);
}
