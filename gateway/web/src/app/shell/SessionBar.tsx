import { useSpeech } from '@shared/i18n/i18n';
import { keepPlace } from '../first/kept-place';
import { signInAddress } from '../session/session';
import { useSession } from '../session/session-context';

/** The session ended while the page stood open: nothing is lost, signing in brings the same choice back. */
export function SessionBar() {
  const { say } = useSpeech();
  const { expired } = useSession();
  if (!expired) return null;
  return (
    <div className="bar bar-session" role="alert">
      <span>{say('session.expired')}</span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          keepPlace();
          location.assign(signInAddress('/session/sign-in'));
        }}
      >
        {say('session.again')}
      </button>
    </div>
  );
}
