import { createContext, useContext } from 'react';
import type { Language } from '@shared/i18n/i18n';

type Preferences = { language: Language; setLanguage: (language: Language) => void };

export const PreferencesContext = createContext<Preferences>({ language: 'nl', setLanguage: () => undefined });
export const usePreferences = () => useContext(PreferencesContext);
