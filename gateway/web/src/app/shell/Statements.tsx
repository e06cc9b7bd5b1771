import { useSpeech } from '@shared/i18n/i18n';
import { statements } from './statements';

/** The way to what everybody may read, on every page. */
export function Statements({ place }: { place: 'rail' | 'foot' }) {
  const { say, language } = useSpeech();
  return (
    <nav className={`statements statements-${place}`} aria-label={say('statements.name')}>
      {statements.map((one) => (
        <a key={one} href={`/${one}?language=${language}`}>
          {say(`statements.${one}`)}
        </a>
      ))}
    </nav>
  );
}
