import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, type ReactNode } from 'react';
import { useSpeech } from '@shared/i18n/i18n';
import { Action } from '@shared/ui/Action';
import { keepPlace } from '../first/kept-place';
import { LanguageSwitch } from '../preferences/LanguageSwitch';
import { Logo } from '../shell/Logo';
import { signInAddress, signOut } from './session';

function Plain({ title, children }: { title: string; children: ReactNode }) {
  const { say } = useSpeech();
  useEffect(() => void (document.title = say('title', { page: title })), [title, say]);
  return (
    <main className="plain-page">
      <div className="plain-card">
        <p className="plain-brand">
          <Logo />
          {say('brand')}
        </p>
        <Heading level={1}>{title}</Heading>
        {children}
        <LanguageSwitch />
      </div>
    </main>
  );
}

const goTo = (address: string) => location.assign(address);

export function SignedOutPage() {
  const { say } = useSpeech();
  return (
    <Plain title={say('signedOut.title')}>
      <Paragraph>{say('signedOut.text')}</Paragraph>
      <Action onClick={() => goTo(signInAddress('/session/sign-in', '/'))}>{say('signIn.button')}</Action>
    </Plain>
  );
}

export function UnknownAccountPage({ detail, signOut: address }: { detail: string; signOut: string }) {
  const { say } = useSpeech();
  return (
    <Plain title={say('unknownAccount.title')}>
      <Paragraph>{detail || say('unknownAccount.text')}</Paragraph>
      <Paragraph>{say('unknownAccount.next')}</Paragraph>
      <Action onClick={() => void signOut(address).then(goTo)}>{say('more.signOut')}</Action>
    </Plain>
  );
}

/** The session ended while the page stood open: nobody is shown any more; what was chosen stands in the address and comes back. */
export function EndedPage() {
  const { say } = useSpeech();
  const again = () => {
    keepPlace();
    location.assign(signInAddress('/session/sign-in'));
  };
  return (
    <Plain title={say('session.ended')}>
      <Paragraph>{say('session.choiceStays')}</Paragraph>
      <Action onClick={again}>{say('session.again')}</Action>
    </Plain>
  );
}
