import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { LocalDate, Site } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { answeredDays } from '@shared/availability/answered-days';
import { lastBookable } from '@shared/availability/opening-days';
import { fullDate, spokenDate } from '@shared/time/spoken';
import { Action } from '@shared/ui/Action';

type NotShownProps = { site: Site; date: LocalDate; today: LocalDate; instead: LocalDate; onDate: (date: LocalDate) => void };

/** An address may name any day; of this one nothing is known (any more), so it says of which days something is. */
export default function DayNotShown({ site, date, today, instead, onDate }: NotShownProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { first, last } = answeredDays(today);
  return (
    <div className="page-notice">
      <div className="notice">
        <Heading level={1}>{say('days.title', { date: fullDate(speech, date) })}</Heading>
        <Paragraph>
          {date < today
            ? say('days.past', { first: fullDate(speech, first) })
            : say('days.far', { last: fullDate(speech, last), bookable: fullDate(speech, lastBookable(site, today)) })}
        </Paragraph>
        <Action onClick={() => onDate(instead)}>{say('days.go', { date: spokenDate(speech, instead) })}</Action>
      </div>
    </div>
  );
}
