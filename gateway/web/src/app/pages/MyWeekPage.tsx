import { useQueries, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { AllBookings } from '@features/my-week/AllBookings';
import { MyWeek } from '@features/my-week/MyWeek';
import { readMine } from '@shared/api/bookings';
import type { Booking, Floor, LocalDate, Presence } from '@shared/api/contract';
import { booking as bookingPath, people, query, read } from '@shared/api/http';
import { keys } from '@shared/api/keys';
import { useSites } from '@shared/api/places';
import { useCancelling } from '@shared/cache/use-cancelling';
import { useSpeech } from '@shared/i18n/i18n';
import { instantOf, isDate, isWeekend, mondayOf, plusDays, wallClock } from '@shared/time/site-time';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { useLive } from '../live/use-live';
import { useNow } from '../live/use-now';
import { useOnline } from '../live/use-online';
import { useSession } from '../session/session-context';
import { useTitle } from '../shell/use-title';
import { homeFloor } from '../first/home-floor';
import { lastFloor } from '../first/last-floor';
import { OfflineBar } from './OfflineBar';

export default function MyWeekPage() {
  const { say } = useSpeech();
  useTitle(say('week.title'));
  const { me } = useSession();
  const now = useNow();
  const online = useOnline();
  const search = useSearch();
  const [, navigate] = useLocation();
  const sites = useSites();
  const target = homeFloor(sites.data ?? [], me.homeSite, lastFloor());
  const home = sites.data?.find((site) => site.id === (me.homeSite ?? target?.site)) ?? sites.data?.[0];
  const zone = home?.timeZone ?? 'Europe/Amsterdam';
  const today = wallClock(now, zone).date;
  const asked = new URLSearchParams(search).get('date');
  const date = isDate(asked) ? asked : isWeekend(today) ? plusDays(today, 2) : today;
  const monday = mondayOf(date);
  const week = useQuery({
    queryKey: keys.myBookings(`week ${monday}`),
    enabled: home !== undefined,
    queryFn: ({ signal }) => readMine({ from: instantOf(monday, '00:00', zone), until: instantOf(plusDays(monday, 7), '00:00', zone), limit: 200 }, signal),
  });
  const bookings = week.data?.items ?? [];
  const presence = usePresences(home?.id, Array.from({ length: 5 }, (_, index) => plusDays(monday, index)));
  const floors = useFloors([...new Set(bookings.map((one) => one.floor))]);
  const live = useLive(home?.id ?? '');
  const cancel = useCancelling(me.id, today);

  const floorOf = (one: Booking) => `/sites/${one.site}/floors/${one.floor}`;
  const open = (one: Booking) => navigate(`${floorOf(one)}?date=${one.date}&workplace=${one.workplace}`);
  const move = (one: Booking) => navigate(`${floorOf(one)}?date=${one.date}${one.dayPart === 'morning' || one.dayPart === 'afternoon' ? `&part=${one.dayPart}` : ''}&moving=${one.id}`);
  const find = (day: LocalDate) => target && navigate(`/sites/${target.site}/floors/${target.floor}?date=${day}`);

  const failed = [sites, week].find((one) => one.isError && !one.data);
  if (failed) return <div className="page-notice"><FaultNotice error={failed.error} onRetry={() => void failed.refetch()} /></div>;
  if (!sites.data || !week.data) return <div className="page-waiting"><WaitingLines lines={8} /></div>;
  return (
    <>
      <OfflineBar online={online} readAt={week.dataUpdatedAt} timeZone={zone} live={live} />
      <div className="week-page">
        <MyWeek
          date={date}
          today={today}
          now={now}
          bookings={bookings}
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
        <AllBookings sites={sites.data} now={now} onOpen={open} />
      </div>
    </>
  );
}

function usePresences(site: string | undefined, dates: LocalDate[]) {
  const answers = useQueries({
    queries: dates.map((date) => ({
      queryKey: keys.presence(site ?? '', date),
      enabled: site !== undefined,
      queryFn: ({ signal }: { signal: AbortSignal }) => read<Presence>(people(`/presence${query({ site, date })}`), signal),
    })),
  });
  return (date: LocalDate) => answers[dates.indexOf(date)]?.data;
}

function useFloors(ids: string[]): Floor[] {
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: keys.floor(id),
      staleTime: 3_600_000,
      queryFn: ({ signal }: { signal: AbortSignal }) => read<Floor>(bookingPath(`/floors/${id}`), signal),
    })),
  });
  return answers.flatMap((answer) => (answer.data ? [answer.data] : []));
}
