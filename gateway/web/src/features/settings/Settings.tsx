import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import type { Sharing } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import './settings.css';

type SettingProps = { title: string; text?: string; children: ReactNode };

export function Setting({ title, text, children }: SettingProps) {
  return (
    <section className="setting">
      <Heading level={2}>{title}</Heading>
      {text && <Paragraph>{text}</Paragraph>}
      {children}
    </section>
  );
}

const choices: Sharing[] = ['team', 'everyone', 'nobody'];

type SharingProps = { sharing: Sharing; waits: boolean; onSharing: (sharing: Sharing) => void };

/** With whom you share where you are: in sentences, because the difference matters. */
export function SharingChoice({ sharing, waits, onSharing }: SharingProps) {
  const { say } = useSpeech();
  return (
    <fieldset className="sharing" aria-busy={waits}>
      <legend className="visually-hidden">{say('more.sharing')}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name="sharing" checked={sharing === choice} onChange={() => onSharing(choice)} />
          <span>
            <b>{say(`sharing.${choice}`)}</b>
            <span>{say(`more.sharing.${choice}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
