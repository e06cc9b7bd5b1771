import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { DateStrip } from '@features/date-strip/DateStrip';
import { ComingDays } from '@features/people/ComingDays';
import { PersonOnDay } from '@features/people/PersonOnDay';
import { WhoIsIn } from '@features/people/WhoIsIn';
import { comingTeams, everybodyOf, withoutMe } from '@features/people/people.model';
import type { Floor, Id, LocalDate, Presence, PresenceEntry, Site, TeamRef } from '@shared/api/contract';
import { query } from '@shared/api/http';
import { useOnline } from '@shared/api/use-online';
import { isAnswered } from '@shared/availability/answered-days';
import { hoursOn, isOpeningDay } from '@shared/availability/opening-days';
import { spokenNoTime } from '@shared/availability/spoken-no';
import { timeAnswer } from '@shared/availability/time-answer';
import { useSpeech } from '@shared/i18n/i18n';
import { ofFloor } from '@shared/resources/floors';
import { ofMyDays } from '@shared/resources/my-bookings-lists';
import { ofPerson } from '@shared/resources/people';
import { ofPresence } from '@shared/resources/presence';
import { ofPresenceDays } from '@shared/resources/presence-days';
import { ofSites } from '@shared/resources/sites';
import { ofTeams } from '@shared/resources/teams';
import { isDate, plusDays, wallClock } from '@shared/time/site-time';
import { useLive } from '../live/use-live';
import { useNow } from '../live/use-now';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { useSession } from '../session/session-context';
import { useTitle } from '../shell/use-title';
import { defaultDate } from '../first/default-date';
import DayNotShown from './DayNotShown';
import { OfflineBar } from './OfflineBar';

export default function TeamPage() {
  const { say } = useSpeech();
  const { me } = useSession();
  useTitle(say('who.title'));
  const sites = useQuery(ofSites());
  const params = new URLSearchParams(useSearch());
  const site = sites.data?.find((one) => one.id === (params.get('site') ?? me.homeSite)) ?? sites.data?.[0];
  if (sites.isError && !sites.data)
    return (
      <div className="page-notice">
        <FaultNotice error={sites.error} onRetry={() => void sites.refetch()} />
      </div>
    );
  if (!site || !sites.data)
    return (
      <div className="page-waiting">
        <WaitingLines lines={8} />
      </div>
    );
  return <TeamDay key={site.id} site={site} sites={sites.data} />;
}

function TeamDay({ site, sites }: { site: Site; sites: Site[] }) {
  const { me } = useSession();
  const speech = useSpeech();
  const { say } = speech;
  const now = useNow();
  const online = useOnline();
  const params = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const today = wallClock(now, site.timeZone).date;
  const asked = params.get('date');
  const date = isDate(asked) ? asked : defaultDate(site, now);
  const isShown = isAnswered(date, today);
  const presence = useQuery({ ...ofPresence(site.id, date), enabled: isShown });
  const from = date < today ? date : today;
  const coming = useQuery({ ...ofPresenceDays(site.id, from), enabled: isShown }).data?.filter((day) => isOpeningDay(site, day.date));
  const { floors, known } = useFloorsOf(site, date);
  const live = useLive(site.id);
  const change = (next: Record<string, string>, how: 'push' | 'replace' = 'push') => {
    const to = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(next)) value ? to.set(key, value) : to.delete(key);
    navigate(`/team${query(Object.fromEntries(to))}`, { replace: how === 'replace' });
  };
  const open = (entry: PresenceEntry) => navigate(`/sites/${entry.site}/floors/${entry.floor}?date=${date}&workplace=${entry.workplace}`);
  const time = timeAnswer({ site, date, when: { part: 'whole-day' }, now, day: undefined });
  const isClosed = time.no?.state === 'closed';
  const colleagues = presence.data ? withoutMe(presence.data.counts, everybodyOf(presence.data)).total : 0;
  const ownDays = useQuery(ofMyDays(from, plusDays(from, 14), site.timeZone)).data ?? [];
  const mine = new Set(ownDays.filter((one) => one.site === site.id && one.kind !== 'parking').map((one) => one.date));
  const closedOn = (day: LocalDate) =>
    hoursOn(site, day) ? null : speech.of(site.closingDays.find((one) => one.date === day)?.name) || say('strip.closed');
  const person = useQuery(ofPerson(params.get('person'))).data;
  const team = params.get('team') ?? '';
  const teams = useTeamChoice(presence.data, team);
  if (!isShown)
    return (
      <DayNotShown
        site={site}
        date={date}
        today={today}
        instead={defaultDate(site, now)}
        onDate={(day) => change({ date: day }, 'replace')}
      />
    );
  return (
    <>
      <OfflineBar
        online={online}
        readAt={presence.data?.keptAt ?? presence.dataUpdatedAt}
        what="team"
        timeZone={site.timeZone}
        live={live}
      />
      <div className="team-page">
        <div className="team-main">
          <header className="team-head">
            <Heading level={1}>{say('who.title')}</Heading>
            {sites.length > 1 && (
              <Choice name={say('floor.site')} value={site.id} options={sites} onChoose={(id) => change({ site: id, team: '' })} />
            )}
            <Choice
              name={say('who.team')}
              value={team}
              options={[{ id: '', name: say('who.allTeams') }, ...teams]}
              onChoose={(id) => change({ team: id }, 'replace')}
            />
          </header>
          {person && <PersonOnDay person={person} date={date} me={me.id} onOpen={open} onBack={() => change({ person: '' }, 'replace')} />}
          <div className="team-when">
            <DateStrip site={site} date={date} today={today} onDate={(next) => change({ date: next })} />
          </div>
          {(presence.isPending || (presence.data && !known)) && (
            <div className="page-waiting">
              <WaitingLines lines={8} />
            </div>
          )}
          {presence.isError && !presence.data && (
            <div className="page-notice">
              <FaultNotice error={presence.error} onRetry={() => void presence.refetch()} />
            </div>
          )}
          {presence.data && known && (
            <>
              {isClosed && <p className="team-lead">{spokenNoTime(speech, time.no!, date)}</p>}
              {!(isClosed && colleagues === 0) && (
                <p className="team-lead">
                  {speech.rich('who.lead', {
                    total: colleagues,
                    when: date < today ? 'past' : 'coming',
                    site: site.name,
                    b: (parts) => <b key="b">{parts}</b>,
                  })}
                </p>
              )}
              <WhoIsIn presence={presence.data} floors={floors} team={team} onOpen={open} />
            </>
          )}
        </div>
        <aside className="team-side" aria-label={say('who.side')}>
          {coming && <ComingDays days={coming} mine={mine} closedOn={closedOn} date={date} onDate={(next) => change({ date: next })} />}
        </aside>
      </div>
    </>
  );
}

function Choice({
  name,
  value,
  options,
  onChoose,
}: {
  name: string;
  value: string;
  options: { id: string; name: string }[];
  onChoose: (id: string) => void;
}) {
  return (
    <label className="team-filter">
      <span>{name}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The teams of whom somebody comes, and the one that was asked for, also when nobody of it does. */
function useTeamChoice(presence: Presence | undefined, asked: Id): TeamRef[] {
  const coming = (presence ? comingTeams(presence) : []).map((one) => one.team);
  const isThere = asked === '' || coming.some((one) => one.id === asked);
  const other = useQuery({ ...ofTeams(), enabled: !isThere }).data?.items.find((one) => one.id === asked);
  return isThere || !other ? coming : [...coming, other].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Known once every floor has come, or will not: the places of people are named by them. */
function useFloorsOf(site: Site, date: LocalDate): { floors: Floor[]; known: boolean } {
  const then = useQuery(ofSites(date)).data?.find((one) => one.id === site.id) ?? site;
  const answers = useQueries({ queries: then.floors.map(({ id }) => ofFloor(id, date)) });
  return { floors: answers.flatMap((answer) => (answer.data ? [answer.data] : [])), known: answers.every((answer) => !answer.isPending) };
}
