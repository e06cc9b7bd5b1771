import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Setting, SharingChoice } from '@features/settings/Settings';
import type { Me, Sharing } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { chooseSharing, meKey, ofMe } from '@shared/resources/me';
import { makeStale } from '@shared/resources/stale';
import { Action } from '@shared/ui/Action';
import { Avatar } from '@shared/ui/Avatar';
import { FaultNotice } from '@shared/ui/Notices';
import { Segments } from '@shared/ui/Segments';
import { useToast } from '@shared/ui/Toast';
import { useLive } from '../live/use-live';
import { LanguageSwitch } from '../preferences/LanguageSwitch';
import { chooseTheme, storedTheme, themes, type Theme } from '../preferences/theme';
import { signOut } from '../session/session';
import { useSession } from '../session/session-context';
import { useTitle } from '../shell/use-title';

export default function MorePage() {
  const { say } = useSpeech();
  useTitle(say('more.title'));
  const session = useSession();
  const me = useQuery(ofMe()).data ?? session.me;
  // Nothing here changes by itself, but the session may end elsewhere, and the stream with it.
  useLive(me.homeSite ?? '');
  const client = useQueryClient();
  const toast = useToast();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const sharing = useMutation({
    mutationFn: (choice: Sharing) => chooseSharing(choice),
    onSuccess: (next, choice) => {
      client.setQueryData<Me>(meKey(), { ...me, ...next, sharing: choice });
      makeStale(client, 'shared');
      toast({ text: say('more.sharing.done', { who: say(`sharing.${choice}`) }) });
    },
  });
  const leave = useMutation({
    mutationFn: () => signOut(session.signOut),
    onSuccess: (address) => location.assign(address),
  });
  const failed = [sharing, leave].find((one) => one.isError);
  return (
    <div className="more">
      <Heading level={1}>{say('more.title')}</Heading>
      <div className="more-me">
        <Avatar initials={me.initials} kind="me" size="large" />
        <div>
          <b>{me.displayName}</b>
          <p>{[me.team?.name, me.organisation?.name].filter(Boolean).join(', ')}</p>
        </div>
      </div>
      {failed && <FaultNotice error={failed.error} title={say('more.failed')} />}
      <Setting title={say('more.sharing')} text={say('more.sharing.text')}>
        <SharingChoice sharing={sharing.isPending ? sharing.variables : me.sharing} waits={sharing.isPending} onSharing={sharing.mutate} />
      </Setting>
      <Setting title={say('more.language')}>
        <LanguageSwitch />
      </Setting>
      <Setting title={say('more.theme')}>
        <Segments
          name={say('more.theme')}
          value={theme}
          onChange={(next) => {
            setTheme(next);
            chooseTheme(next);
          }}
          options={themes.map((one) => ({ value: one, label: say(`theme.${one}`) }))}
        />
      </Setting>
      <Setting title={say('more.signOut')} text={say('more.signOut.text')}>
        <Action look="secondary" waits={leave.isPending} onClick={() => leave.mutate()}>
          {say('more.signOut')}
        </Action>
      </Setting>
    </div>
  );
}
