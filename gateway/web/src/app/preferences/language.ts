import { setRequestLanguage } from '@shared/api/http';
import type { Language } from '@shared/i18n/i18n';
import { laterWordsCome } from '@shared/i18n/later-words';
import { preferredLanguage, STORED_LANGUAGE } from '../first/preferred-language';

export type Spoken = { language: Language; messages: Record<string, unknown> };

const first = {
  nl: () => import('../../../messages/me/nl.json?first'),
  en: () => import('../../../messages/me/en.json?first'),
};
const later = {
  nl: () => import('../../../messages/me/nl.json?later'),
  en: () => import('../../../messages/me/en.json?later'),
};

/** What later parts say joins the same messages when it comes; that is said at once, for such parts are asked for now too. */
export async function startLanguage(): Promise<Spoken> {
  const language = preferredLanguage();
  const coming = first[language]().then((messages) => ({ ...messages.default }));
  laterWordsCome(async () => {
    const [messages, more] = await Promise.all([coming, later[language]()]);
    Object.assign(messages, more.default);
  });
  return spoken(language, await coming);
}

export async function chooseLanguage(language: Language): Promise<Spoken> {
  const [one, other] = await Promise.all([first[language](), later[language]()]);
  localStorage.setItem(STORED_LANGUAGE, language);
  // What is not the app (signing in, help, privacy) speaks it too.
  document.cookie = `samenplek-language=${language}; path=/; max-age=31536000; samesite=lax`;
  laterWordsCome(() => Promise.resolve());
  return spoken(language, { ...one.default, ...other.default });
}

function spoken(language: Language, messages: Spoken['messages']): Spoken {
  document.documentElement.lang = language;
  setRequestLanguage(language);
  return { language, messages };
}
