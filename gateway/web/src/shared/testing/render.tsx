import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import en from '../../../messages/me/en.json';
import nl from '../../../messages/me/nl.json';
import { Speech, SpeechProvider, type Language } from '@shared/i18n/i18n';
import { ToastProvider } from '@shared/ui/Toast';
import { labelsNotInNames } from './label-in-name';

const messages = { nl, en } as unknown as Record<Language, Record<string, unknown>>;

/** Whatever the year in which the test runs. */
const thisYear = () => 2026;

export const speechOf = (language: Language) => new Speech(language, messages[language], thisYear);

export const aClient = () => new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });

export function show(content: ReactNode, { language = 'nl' as Language, client = aClient() } = {}) {
  const within = (inner: ReactNode) => (
    <QueryClientProvider client={client}>
      <SpeechProvider language={language} messages={messages[language]} thisYear={thisYear}>
        <ToastProvider>{inner}</ToastProvider>
      </SpeechProvider>
    </QueryClientProvider>
  );
  const shown = render(within(content));
  return { ...shown, client, again: (inner: ReactNode) => shown.rerender(within(inner)) };
}

/** Colours are measured in a real browser; here the structure and the names. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  expect(labelsNotInNames(root)).toEqual([]);
}
