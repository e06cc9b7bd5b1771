import { useQueries, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { AllBookings } from '@features/my-week/AllBookings';
import { ForOthers } from '@features/my-week/ForOthers';
import { MyWeek } from '@features/my-week/MyWeek';
import type { Booking, Floor, LocalDate } from '@shared/api/contract';
import { useOnline } from '@shared/api/use-online';
import { isAnswered } from '@shared/availability/answered-days';
import { openingDays } from '@shared/availability/opening-days';
import { useCancelling } from '@shared/cache/use-cancelling';
import { useSpeech } from '@shared/i18n/i18n';
import { ofFloor } from '@shared/resources/floors';
import { ofWeek } from '@shared/resources/my-bookings-lists';
import { ofPresence } from '@shared/resources/presence';
import { ofSites } from '@shared/resources/sites';
import { whenOf } from '@shared/time/interval';
import { mondayOf, wallClock } from '@shared/time/site-time';
import { useLive } from '../live/use-live';
import { useNow } from '../live/use-now';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { useSession } from '../session/session-context';
import { useTitle } from '../shell/use-title';
import { homeFloor } from '../first/home-floor';
import { lastFloor } from '../first/last-floor';
import DayNotShown from './DayNotShown';
import { floorLink } from './floor-address';
import { OfflineBar } from './OfflineBar';
import { weekShown } from './week-shown';

export default function MyWeekPage() {
  const { say } = useSpeech();
  useTitle(say('week.title'));
  const { me } = useSession();
  const now = useNow();
  const online = useOnline();
  const search = useSearch();
  const [, navigate] = useLocation();
  const sites = useQuery(ofSites());
  const target = homeFloor(sites.data ?? [], me.homeSite, lastFloor());
  const home = sites.data?.find((site) => site.id === (me.homeSite ?? target?.site)) ?? sites.data?.[0];
  const zone = home?.timeZone ?? 'Europe/Amsterdam';
  const today = wallClock(now, zone).date;
  const date = weekShown(new URLSearchParams(search).get('date'), today, home);
  const monday = mondayOf(date);
  const isShown = isAnswered(date, today);
  const week = useQuery({ ...ofWeek(monday, zone), enabled: home !== undefined && isShown });
  const bookings = week.data?.items ?? [];
  const presence = usePresences(isShown ? home?.id : undefined, home ? openingDays(home, date) : []);
  const floors = useFloors(bookings);
  const live = useLive(home?.id ?? '');
  const cancel = useCancelling(me.id, today, now);

  const open = (one: Booking) => navigate(floorLink(one, { date: one.date, when: whenOf(one), workplace: one.workplace }));
  const move = (one: Booking) => navigate(floorLink(one, { date: one.date, when: whenOf(one), moving: one.id }));
  const find = (day: LocalDate) => target && navigate(floorLink(target, { date: day }));

  if (sites.isError && !sites.data)
    return (
      <div className="page-notice">
        <FaultNotice error={sites.error} onRetry={() => void sites.refetch()} />
      </div>
    );
  if (!sites.data)
    return (
      <div className="page-waiting">
        <WaitingLines lines={8} />
      </div>
    );
  if (home && !isShown)
    return (
      <DayNotShown
        site={home}
        date={date}
        today={today}
        instead={today}
        onDate={(day) => navigate(`/my-week?date=${day}`, { replace: true })}
      />
    );
  return (
    <>
      <OfflineBar online={online} readAt={week.data?.keptAt ?? week.dataUpdatedAt} what="week" timeZone={zone} live={live} />
      <div className="week-page">
        <MyWeek
          date={date}
          today={today}
          now={now}
          bookings={week.data?.items}
          instead={
            week.isError ? (
              <div className="page-notice">
                <FaultNotice error={week.error} onRetry={() => void week.refetch()} />
              </div>
            ) : (
              <div className="page-waiting">
                <WaitingLines lines={6} />
              </div>
            )
          }
          sites={sites.data}
          floors={floors}
          home={home}
          presence={presence}
          online={online}
          onWeek={(day) => navigate(`/my-week?date=${day}`)}
          onFind={find}
          onOpen={open}
          onMove={move}
          onCancel={cancel}
        />
        <div className="week-side">
          <ForOthers sites={sites.data} home={home} today={today} now={now} online={online} onOpen={open} onMove={move} onCancel={cancel} />
          <AllBookings sites={sites.data} now={now} onOpen={open} />
        </div>
      </div>
    </>
  );
}

function usePresences(site: string | undefined, dates: LocalDate[]) {
  const answers = useQueries({
    queries: dates.map((date) => ({
      ...ofPresence(site ?? '', date),
      enabled: site !== undefined,
    })),
  });
  return (date: LocalDate) => answers[dates.indexOf(date)]?.data;
}

/** As they are on the days of these bookings. */
function useFloors(bookings: Booking[]): Floor[] {
  const wanted = new Map(bookings.map(({ floor, date }) => [`${floor} ${date}`, ofFloor(floor, date)]));
  const answers = useQueries({ queries: [...wanted.values()] });
  return answers.flatMap((answer) => (answer.data ? [answer.data] : []));
}
