import { useEffect } from 'react';
import { useSpeech } from '@shared/i18n/i18n';
import { clockAt, fullDate } from '@shared/time/spoken';
import { wallClock } from '@shared/time/site-time';
import { useFloorShown } from './floor-shown';

/** On paper only: which building and day this is, and when it was so. A sheet outlives what it says. */
export function PrintHead({ counts }: { counts: string }) {
  const {
    site,
    floor,
    date,
    time: { asked },
    now,
  } = useFloorShown();
  const speech = useSpeech();
  const zone = site.timeZone;
  const hours = asked ? speech.say('print.hours', { from: clockAt(asked.from, zone), until: clockAt(asked.until, zone) }) : '';
  const printed = wallClock(now, zone).date;
  const about = [site.name, speech.of(floor.name), `${fullDate(speech, date)} ${date.slice(0, 4)}`.replace(/( \d{4})\1$/, '$1'), hours]
    .filter(Boolean)
    .join(', ');
  useEffect(() => {
    // Where a list goes on, each page says it below.
    const { style } = document.documentElement;
    style.setProperty('--print-head', JSON.stringify(about));
    return () => void style.removeProperty('--print-head');
  }, [about]);
  return (
    <p className="print-head" aria-hidden="true">
      <b>{about}</b>
      {[counts.replace(/\.$/, ''), speech.say('print.asOf', { day: fullDate(speech, printed), time: clockAt(now, zone) })]
        .filter(Boolean)
        .join('. ')}
    </p>
  );
}
