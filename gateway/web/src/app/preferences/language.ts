import { setRequestLanguage } from '@shared/api/http';
import type { Language } from '@shared/i18n/i18n';
import { preferredLanguage, STORED_LANGUAGE } from '../first/preferred-language';

export type Spoken = { language: Language; messages: Record<string, unknown> };

const load = {
  nl: () => import('../../../messages/nl.json'),
  en: () => import('../../../messages/en.json'),
};

export async function speak(language: Language): Promise<Spoken> {
  const messages = (await load[language]()).default as Record<string, unknown>;
  document.documentElement.lang = language;
  setRequestLanguage(language);
  return { language, messages };
}

export const startLanguage = () => speak(preferredLanguage());

export function chooseLanguage(language: Language): Promise<Spoken> {
  localStorage.setItem(STORED_LANGUAGE, language);
  // What is not the app (signing in, help, privacy) speaks it too.
  document.cookie = `samenplek-language=${language}; path=/; max-age=31536000; samesite=lax`;
  return speak(language);
}
