import { stripSpan } from '@features/date-strip/date-strip.model';
import type { Floor, Id, LocalDate, Me, Page, Site } from '@shared/api/contract';
import { asDrawing, askEarly, isEarly, setRequestLanguage } from '@shared/api/http';
import { isAnswered } from '@shared/availability/answered-days';
import { availabilityPath } from '@shared/resources/availability';
import { drawingPath, floorPath } from '@shared/resources/floors';
import { mePath } from '@shared/resources/me';
import { myDayPath } from '@shared/resources/my-bookings';
import { presencePath } from '@shared/resources/presence';
import { sessionPath } from '@shared/resources/session';
import { siteDaysPath } from '@shared/resources/site-days';
import { sitesPath } from '@shared/resources/sites';
import { isDate, wallClock } from '@shared/time/site-time';
import { defaultDate } from './default-date';
import { homeFloor } from './home-floor';
import { isPlaceKept } from './kept-place';
import { lastFloor } from './last-floor';
import { preferredLanguage } from './preferred-language';

/** The floor that the address leads to, on its day. */
export type FirstFloor = { site: Site; floor: Id; date: LocalDate; today: LocalDate };

const FLOOR = /^\/sites\/([^/]+)\/floors\/([^/]+)$/;

/** Whether it came is found out by whoever takes it. */
const ask = (...what: Parameters<typeof askEarly>) => void askEarly(...what).catch(() => undefined);

async function told<T>(path: string): Promise<T> {
  return JSON.parse((await askEarly(path)).text) as T;
}

/*
 * Asks what the first page will ask, while the app is still on its way: this file and what it needs travel by themselves.
 * 1. Who is here, who that is in the directory, and the sites: every page begins with these.
 * 2. For a floor: all that stands on it on that day. Where no floor is named, the answers to 1 say which it will be.
 * The app takes the answers, each once (http.ts).
 */
export async function askFirst({ pathname, search }: Pick<Location, 'pathname' | 'search'>, now: number): Promise<FirstFloor | null> {
  setRequestLanguage(preferredLanguage());
  if (pathname === '/signed-out') return null;
  ask(sessionPath);
  const asked = Promise.all([told<Page<Site>>(sitesPath), told<Me>(mePath)]);
  const named = FLOOR.exec(pathname);
  if (named) askPlan(named[2]!);
  const [{ items: sites }, me] = await asked;
  if (!named && (pathname !== '/' || isPlaceKept())) return null;
  const target = named ? { site: named[1]!, floor: named[2]! } : homeFloor(sites, me.homeSite, lastFloor());
  const site = sites.find((one) => one.id === target?.site);
  if (!target || !site) return null;
  if (!named) askPlan(target.floor);
  const wanted = new URLSearchParams(search).get('date');
  const first = {
    site,
    floor: target.floor,
    date: isDate(wanted) ? wanted : defaultDate(site, now),
    today: wallClock(now, site.timeZone).date,
  };
  if (!isAnswered(first.date, first.today)) return null;
  askDay(first);
  return first;
}

/** How it is today: what holds then mostly holds on the day that is shown, and the drawing is that of this revision. */
function askPlan(floor: Id) {
  const asked = told<Floor>(floorPath(floor));
  const drawing = askEarly(drawingPath(floor), asDrawing);
  drawing.catch(() => undefined);
  void asked.then(
    ({ plan }) => isEarly(plan.drawing, drawing),
    () => undefined,
  );
}

/** What the plan needs first: a browser asks a host six things at a time, and the app itself is under way. */
function askDay({ site, floor, date, today }: FirstFloor) {
  const strip = stripSpan(date, today, site);
  ask(availabilityPath(floor, date));
  ask(presencePath(site.id, date));
  ask(siteDaysPath(site.id, floor, strip.from, strip.until));
  ask(myDayPath(date, site.timeZone));
}
