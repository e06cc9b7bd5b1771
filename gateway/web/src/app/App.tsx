import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { SpeechProvider, type Language } from '@shared/i18n/i18n';
import { makeStale } from '@shared/resources/stale';
import { client } from './client';
import { PreferencesContext } from './preferences/preferences';
import { chooseLanguage, type Spoken } from './preferences/language';
import { SessionGate } from './session/SessionGate';

export function App({ spoken }: { spoken: Spoken }) {
  const [now, setNow] = useState(spoken);
  const setLanguage = (language: Language) =>
    void chooseLanguage(language).then((next) => {
      setNow(next);
      makeStale(client, 'language');
    });
  return (
    <QueryClientProvider client={client}>
      <SpeechProvider language={now.language} messages={now.messages}>
        <PreferencesContext value={{ language: now.language, setLanguage }}>
          <SessionGate />
        </PreferencesContext>
      </SpeechProvider>
    </QueryClientProvider>
  );
}
