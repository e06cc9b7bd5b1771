import { useEffect } from 'react';
import { useSpeech } from '@shared/i18n/i18n';

export function useTitle(page: string): void {
  const { say } = useSpeech();
  useEffect(() => {
    document.title = say('title', { page });
  }, [page, say]);
}
