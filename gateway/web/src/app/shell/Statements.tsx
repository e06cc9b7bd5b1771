import { useSpeech } from '@shared/i18n/i18n';

/** What everybody may read, signed in or not: pages of the gateway, not of the app. */
export function Statements({ place }: { place: 'rail' | 'foot' }) {
  const { say, language } = useSpeech();
  return (
    <nav className={`statements statements-${place}`} aria-label={say('statements.name')}>
      <a href={`/help?language=${language}`}>{say('statements.help')}</a>
      <a href={`/accessibility?language=${language}`}>{say('statements.accessibility')}</a>
      <a href={`/privacy?language=${language}`}>{say('statements.privacy')}</a>
    </nav>
  );
}
