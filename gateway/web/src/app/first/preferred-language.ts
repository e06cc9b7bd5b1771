export const STORED_LANGUAGE = 'samenplek.language';

/** The language that was chosen, else the first that the browser asks for. */
export function preferredLanguage(): 'nl' | 'en' {
  const stored = localStorage.getItem(STORED_LANGUAGE);
  if (stored === 'nl' || stored === 'en') return stored;
  const wanted = navigator.languages.find((one) => /^(nl|en)\b/.test(one));
  return wanted?.startsWith('en') ? 'en' : 'nl';
}
