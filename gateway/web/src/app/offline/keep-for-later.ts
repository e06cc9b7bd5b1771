import type { QueryClient } from '@tanstack/react-query';
import { stripSpan } from '@features/date-strip/date-strip.model';
import type { Id, LocalDate, Page, Site } from '@shared/api/contract';
import { openingDays } from '@shared/availability/opening-days';
import { ofAvailability } from '@shared/resources/availability';
import { ofDrawing, ofFloor } from '@shared/resources/floors';
import { ofMyDay } from '@shared/resources/my-bookings';
import { ofWeek } from '@shared/resources/my-bookings-lists';
import { ofPresence } from '@shared/resources/presence';
import { ofPresenceDays } from '@shared/resources/presence-days';
import { ofSiteDays } from '@shared/resources/site-days';
import { ofSites } from '@shared/resources/sites';
import { mondayOf, wallClock } from '@shared/time/site-time';
import { defaultDate } from '../first/default-date';
import { homeFloor } from '../first/home-floor';
import { lastFloor } from '../first/last-floor';
import { ofStanding, type Standing } from '../session/session';
import { weekShown } from '../pages/week-shown';

/*
 * Asks once, when all is quiet, what should open without a connection: the chosen floor, one's own week, and who is in.
 * 1. What was asked before the worker was there went past it, so on the first visit all of it is asked again; whose
 *    answers they are comes first.
 * 2. What the open page has just asked is not asked again.
 */
export async function keepForLater(client: QueryClient, workerWasThere: boolean): Promise<void> {
  const standing = client.getQueryData<Standing>(ofStanding.queryKey);
  if (standing?.kind !== 'signed-in') return;
  if (!workerWasThere) {
    await client.invalidateQueries({ queryKey: ofStanding.queryKey, refetchType: 'all' });
    await client.invalidateQueries({
      refetchType: 'all',
      predicate: ({ queryKey, state }) => queryKey[0] !== ofStanding.queryKey[0] && state.status === 'success',
    });
  }
  await client.prefetchQuery(ofSites());
  const sites = client.getQueryData<Page<Site>>(ofSites().queryKey)?.items ?? [];
  const floor = homeFloor(sites, standing.me.homeSite, lastFloor());
  const home = sites.find((site) => site.id === standing.me.homeSite) ?? sites.find((site) => site.id === floor?.site) ?? sites[0];
  const now = Date.now();
  if (floor)
    await keepFloor(
      client,
      sites.find((site) => site.id === floor.site)!,
      floor.floor,
      now,
    );
  if (home) await Promise.all([keepWeek(client, home, now), keepTeam(client, home, now)]);
}

async function keepFloor(client: QueryClient, site: Site, floor: Id, now: number) {
  const date = defaultDate(site, now);
  const strip = stripSpan(date, wallClock(now, site.timeZone).date, site);
  await Promise.all([
    client.fetchQuery(ofFloor(floor, date)).then(
      (plan) => client.prefetchQuery(ofDrawing(plan)),
      () => undefined,
    ),
    client.prefetchQuery(ofAvailability(floor, date)),
    client.prefetchQuery(ofSiteDays(site.id, floor, strip.from, strip.until)),
    client.prefetchQuery(ofMyDay(date, site.timeZone)),
  ]);
}

async function keepWeek(client: QueryClient, site: Site, now: number) {
  const date = weekShown(null, wallClock(now, site.timeZone).date, site);
  await Promise.all([
    client.prefetchQuery(ofWeek(mondayOf(date), site.timeZone)),
    ...openingDays(site, date).map((day) => client.prefetchQuery(ofPresence(site.id, day))),
  ]);
}

async function keepTeam(client: QueryClient, site: Site, now: number) {
  const today: LocalDate = wallClock(now, site.timeZone).date;
  const date = defaultDate(site, now);
  const strip = stripSpan(date, today, site);
  await Promise.all([
    client.prefetchQuery(ofPresence(site.id, date)),
    client.prefetchQuery(ofPresenceDays(site.id, today)),
    client.prefetchQuery(ofSiteDays(site.id, undefined, strip.from, strip.until)),
    ...site.floors.map(({ id }) => client.prefetchQuery(ofFloor(id, date))),
  ]);
}
