import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import type { Booking, Id } from '@shared/api/contract';
import { useSpeech, type Speech } from '@shared/i18n/i18n';
import { ofBookingTrail } from '@shared/resources/booking-trail';
import { ofMe } from '@shared/resources/me';
import { ofPerson } from '@shared/resources/people';
import { wallClock } from '@shared/time/site-time';
import { clock, clockAt, fullDate } from '@shared/time/spoken';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { linesOf, peopleIn, type Line } from './history.model';

/** What happened to a booking, in sentences: who booked it for whom, and what became of it. */
export default function History({ booking }: { booking: Booking }) {
  const speech = useSpeech();
  const { say } = speech;
  const trail = useInfiniteQuery(ofBookingTrail(booking));
  const me = useQuery(ofMe()).data;
  const lines = linesOf(trail.data?.pages.flatMap((page) => page.items) ?? [], booking);
  const people = peopleIn(lines);
  const answers = useQueries({ queries: people.map((person) => ({ ...ofPerson(person), retry: false })) });
  const nameOf = (person: Id) =>
    person === me?.id ? say('history.you') : (answers[people.indexOf(person)]?.data?.displayName ?? say('history.colleague'));
  if (trail.isError && !trail.data) return <FaultNotice error={trail.error} onRetry={() => void trail.refetch()} />;
  if (trail.isPending || answers.some((one) => one.isPending)) return <WaitingLines lines={2} />;
  return (
    <>
      <ol className="history">
        {lines.map((line, nth) => (
          <li key={nth}>{spokenLine(speech, line, booking.timeZone, nameOf)}</li>
        ))}
      </ol>
      {trail.hasNextPage && (
        <button type="button" className="text-button" onClick={() => void trail.fetchNextPage()}>
          {say('all.more')}
        </button>
      )}
    </>
  );
}

/** `Geboekt door Ruben voor Noor op maandag 30 november om 9.12 uur.` */
function spokenLine(speech: Speech, { at, did, by, whom, place, times, because }: Line, timeZone: string, nameOf: (person: Id) => string) {
  const { say } = speech;
  const now = wallClock(at, timeZone);
  const line = say('history.line', {
    did: say(`history.did.${did}`),
    place: place ? say('history.place', { label: place }) : '',
    times: times ? say('history.times', { from: clockAt(times.from, timeZone), until: clockAt(times.until, timeZone) }) : '',
    by: typeof by === 'object' ? nameOf(by.person) : say(`history.by.${by}`),
    whom: whom ? say('history.whom', { name: nameOf(whom) }) : '',
    day: fullDate(speech, now.date),
    time: clock(now.time),
  });
  return because === 'occupant-left' ? `${line} ${say('history.occupantLeft')}` : line;
}
