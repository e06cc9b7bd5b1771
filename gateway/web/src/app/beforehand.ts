import type { QueryClient } from '@tanstack/react-query';
import { stripSpan } from '@features/date-strip/date-strip.model';
import { ofAvailability } from '@shared/resources/availability';
import { ofDrawing, ofFloor } from '@shared/resources/floors';
import { ofMyDay } from '@shared/resources/my-bookings';
import { ofPresence } from '@shared/resources/presence';
import { ofSiteDays } from '@shared/resources/site-days';
import { ofSites } from '@shared/resources/sites';
import type { FirstFloor } from './first/ask';
import { ofStanding, type Standing } from './session/session';

const PATIENCE_MS = 1000;

/**
 * Puts what was asked early into the app's memory, so that the first thing drawn is the floor and not, one after the
 * other, three pages that wait for it. Answers that are slow hold nothing up: then those pages do come first.
 */
export async function beforehand(client: QueryClient, floor: Promise<FirstFloor | null>): Promise<void> {
  const enough = new Promise<null>((end) => setTimeout(() => end(null), PATIENCE_MS));
  const first = await Promise.race([fill(client, floor), enough]);
  if (first && location.pathname === '/') history.replaceState(null, '', `/sites/${first.site.id}/floors/${first.floor}${location.search}`);
}

async function fill(client: QueryClient, coming: Promise<FirstFloor | null>): Promise<FirstFloor | null> {
  await client.prefetchQuery(ofStanding);
  if (client.getQueryData<Standing>(ofStanding.queryKey)?.kind !== 'signed-in') return null;
  const [first] = await Promise.all([coming, client.prefetchQuery(ofSites())]);
  if (first) await floorOf(client, first);
  return first;
}

function floorOf(client: QueryClient, { site, floor, date, today }: FirstFloor) {
  const strip = stripSpan(date, today, site);
  void client.prefetchQuery(ofMyDay(date, site.timeZone));
  return Promise.all([
    client.fetchQuery(ofFloor(floor, date)).then(
      (plan) => client.prefetchQuery(ofDrawing(plan)),
      () => undefined,
    ),
    client.prefetchQuery(ofAvailability(floor, date)),
    client.prefetchQuery(ofPresence(site.id, date)),
    client.prefetchQuery(ofSiteDays(site.id, floor, strip.from, strip.until)),
  ]);
}
