import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link } from 'wouter';
import { useSpeech } from '@shared/i18n/i18n';
import { useTitle } from '../shell/use-title';

export default function NotFoundPage() {
  const { say } = useSpeech();
  useTitle(say('notFound.title'));
  return (
    <div className="page-notice">
      <div className="notice">
        <Heading level={1}>{say('notFound.title')}</Heading>
        <Paragraph>{say('notFound.text')}</Paragraph>
        <Link className="nl-link" href="/">
          {say('notFound.button')}
        </Link>
      </div>
    </div>
  );
}
