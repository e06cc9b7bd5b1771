import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useSpeech } from '@shared/i18n/i18n';
import { Action } from '@shared/ui/Action';
import { keepPlace } from '../first/kept-place';
import { signInAddress } from './session';
import { Plain } from './SessionPages';

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
