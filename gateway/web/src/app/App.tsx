import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { NoAnswerError, ProblemError } from '@shared/api/http';
import { SpeechProvider, type Language } from '@shared/i18n/i18n';
import { ToastProvider } from '@shared/ui/Toast';
import { PreferencesContext } from './preferences/preferences';
import { chooseLanguage, type Spoken } from './preferences/language';
import { SessionGate } from './session/SessionGate';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      networkMode: 'always',
      refetchOnReconnect: 'always',
      retry: (count, error) => count < 2 && (error instanceof NoAnswerError || (error instanceof ProblemError && error.problem.status >= 500)),
    },
  },
});

export function App({ spoken }: { spoken: Spoken }) {
  const [now, setNow] = useState(spoken);
  const setLanguage = (language: Language) =>
    void chooseLanguage(language).then((next) => {
      setNow(next);
      void client.invalidateQueries();
    });
  return (
    <QueryClientProvider client={client}>
      <SpeechProvider language={now.language} messages={now.messages}>
        <PreferencesContext value={{ language: now.language, setLanguage }}>
          <ToastProvider>
            <SessionGate />
          </ToastProvider>
        </PreferencesContext>
      </SpeechProvider>
    </QueryClientProvider>
  );
}
