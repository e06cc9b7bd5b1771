export type Theme = 'system' | 'light' | 'dark' | 'contrast';

const STORED = 'samenplek.theme';
export const themes: Theme[] = ['system', 'light', 'dark', 'contrast'];

export function storedTheme(): Theme {
  const stored = localStorage.getItem(STORED);
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** The tokens follow the system unless the root says otherwise. */
export function applyTheme(theme: Theme = storedTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(STORED, theme);
  applyTheme(theme);
}
