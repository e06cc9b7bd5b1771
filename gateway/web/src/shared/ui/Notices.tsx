import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useEffect, useState, type ReactNode } from 'react';
import { NoAnswerError, ProblemError } from '@shared/api/http';
import { useOnline } from '@shared/api/use-online';
import { useSpeech } from '@shared/i18n/i18n';
import { Action } from './Action';

/** Grey lines in the shape of text, only when waiting lasts. */
export function WaitingLines({ lines = 3 }: { lines?: number }) {
  const { say } = useSpeech();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{late ? say('waiting') : ''}</span>
      {late && Array.from({ length: lines }, (_, line) => <i key={line} className="waiting-line" />)}
    </div>
  );
}

/**
 * What did not happen, that nothing was lost, one button; the code small below. What could not be read because there is
 * no connection is not known, and comes by itself.
 */
export function FaultNotice({ error, onRetry, title }: { error: unknown; onRetry?: () => void; title?: string }) {
  const { say } = useSpeech();
  const problem = error instanceof ProblemError ? error.problem : null;
  const isUnknown = !useOnline() && !title && error instanceof NoAnswerError;
  return (
    <div className="notice" role="alert">
      <Heading level={2} className="notice-title">
        {title ?? say(isUnknown ? 'unknown.title' : 'fault.title')}
      </Heading>
      <Paragraph>{problem?.detail || say(isUnknown ? 'unknown.text' : 'fault.text')}</Paragraph>
      {onRetry && <Action onClick={onRetry}>{say('fault.retry')}</Action>}
      {problem && <p className="notice-code">{say('fault.code', { code: problem.code })}</p>}
    </div>
  );
}

/** One sentence and the step that helps. */
export function EmptyNotice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="notice">
      <Paragraph>{text}</Paragraph>
      {children}
    </div>
  );
}
