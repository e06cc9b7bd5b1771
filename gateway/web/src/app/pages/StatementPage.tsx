import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useRef } from 'react';
import { doubt } from '@shared/api/connection';
import { useOnline } from '@shared/api/use-online';
import { useSpeech } from '@shared/i18n/i18n';
import { Action } from '@shared/ui/Action';
import type { Statement } from '../shell/statements';
import { useTitle } from '../shell/use-title';

/** The gateway has this page; the app stands in its place only where the gateway could not be reached, until it can. */
export default function StatementPage({ statement }: { statement: Statement }) {
  const { say } = useSpeech();
  const online = useOnline();
  const wasAway = useRef(false);
  const title = say(`statements.${statement}`);
  useTitle(title);
  useEffect(() => void doubt(), []);
  useEffect(() => {
    if (online && wasAway.current) location.reload();
    wasAway.current = !online;
  }, [online]);
  return (
    <div className="page-notice">
      <div className="notice">
        <Heading level={1}>{title}</Heading>
        <Paragraph>{say('statements.away')}</Paragraph>
        <Action onClick={() => location.reload()}>{say('fault.retry')}</Action>
      </div>
    </div>
  );
}
