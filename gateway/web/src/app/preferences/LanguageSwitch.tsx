import { useSpeech } from '@shared/i18n/i18n';
import { Segments } from '@shared/ui/Segments';
import { usePreferences } from './preferences';

export function LanguageSwitch() {
  const { say } = useSpeech();
  const { language, setLanguage } = usePreferences();
  return (
    <Segments
      name={say('more.language')}
      value={language}
      onChange={setLanguage}
      options={[
        { value: 'nl', label: <span lang="nl">{say('language.nl')}</span> },
        { value: 'en', label: <span lang="en">{say('language.en')}</span> },
      ]}
    />
  );
}
