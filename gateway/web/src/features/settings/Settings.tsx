import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef, type ReactNode } from 'react';
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
  const choice = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // Who comes for this choice gets it, after the page itself has had the focus.
    if (location.hash === '#sharing') queueMicrotask(() => choice.current?.querySelector<HTMLElement>(':checked')?.focus());
  }, []);
  return (
    <fieldset ref={choice} className="sharing" aria-busy={waits}>
      <legend className="visually-hidden">{say('more.sharing')}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input type="radio" name="sharing" checked={sharing === one} onChange={() => onSharing(one)} />
          <span>
            <b>{say(`sharing.${one}`)}</b>
            <span>{say(`more.sharing.${one}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
