import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { DateStrip } from '@features/date-strip/DateStrip';
import { FloorPlan } from '@features/floor-plan/FloorPlan';
import { Legend } from '@features/floor-plan/Legend';
import { countOutside } from '@features/floor-plan/counts';
import { isFiltering, type Mark } from '@features/floor-plan/floor-plan.model';
import { spokenCounts } from '@features/floor-plan/spoken-counts';
import { kindWord } from '@shared/api/kinds';
import { spokenNoTime } from '@shared/availability/spoken-no';
import { useSpeech } from '@shared/i18n/i18n';
import { wallClock } from '@shared/time/site-time';
import { DayPartPicker } from '@shared/ui/DayPartPicker';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { earlily, lazily } from '@shared/ui/lazily';
import { useDesktop, useMedia, usePhone } from '@shared/ui/use-media';
import { FloorHeader } from './FloorHeader';
import { filtersPart, panelPart, sheetPart } from './floor-parts';
import { FloorContext, useShowing, type FloorViewProps } from './floor-shown';
import { OfflineBar } from './OfflineBar';
import { ViewSwitch } from './ViewSwitch';

const FloorPanel = earlily(panelPart);
const Sheet = earlily(sheetPart);
const FloorFilters = earlily(filtersPart);
const PrintHead = lazily(() => import('./PrintHead').then((module) => ({ default: module.PrintHead })));
const loadList = () => import('@features/floor-plan/WorkplaceList');
const WorkplaceList = lazily(() => loadList().then((module) => ({ default: module.WorkplaceList })));
const MovingBar = lazily(() => import('./MovingBar').then((module) => ({ default: module.MovingBar })));

export function FloorView(props: FloorViewProps) {
  const shown = useShowing(props);
  const {
    site,
    floor,
    date,
    today,
    now,
    availability,
    address,
    onAddress,
    online,
    moving,
    time,
    day,
    booking,
    marks,
    chosen,
    filtered,
    choose,
  } = shown;
  const speech = useSpeech();
  const phone = usePhone();
  const desktop = useDesktop();
  const cramped = useMedia('(max-height: 420px), (max-width: 359px)');
  const [covered, setCovered] = useState(0);
  const said = time.no && !(time.no.state === 'unknown' && time.no.why === 'waiting') ? spokenNoTime(speech, time.no, date) : filtered;
  const listed = address.view === 'list' || cramped;
  useEffect(() => {
    // The list comes after the plan, and is there when the connection goes.
    const timer = setTimeout(() => void loadList().catch(() => undefined), 600);
    return () => clearTimeout(timer);
  }, []);

  const stopMoving = () => {
    booking.forget();
    onAddress({ moving: null }, 'replace');
  };
  useEscape(address.workplace !== null || moving !== null, () => (address.workplace === null ? stopMoving() : choose(null)));

  const filters = (
    <Suspense fallback={<div className="filters" />}>
      <FloorFilters floor={floor} filter={address.filter} compact={phone} onFilter={(filter) => onAddress({ filter }, 'replace')} />
    </Suspense>
  );
  const panel = (
    <Suspense
      fallback={
        <div className="panel-waiting">
          <WaitingLines lines={6} />
        </div>
      }
    >
      <FloorPanel compact={phone} />
    </Suspense>
  );
  return (
    <FloorContext value={shown}>
      <div className="floor-page">
        <Suspense>
          <PrintHead counts={filtered ?? (time.no ? '' : spokenCounts(speech, marks))} />
        </Suspense>
        <FloorHeader listed={listed} cramped={cramped} />
        <OfflineBar
          online={online}
          readAt={availability.data?.kept ? Date.parse(day.asOf) : availability.dataUpdatedAt}
          what="floor"
          timeZone={site.timeZone}
          live={shown.live}
        />
        {moving && (
          <Suspense>
            <MovingBar moving={moving} onStop={stopMoving} />
          </Suspense>
        )}
        {availability.isError && !availability.data && (
          <div className="floor-fault">
            <FaultNotice error={availability.error} onRetry={() => void availability.refetch()} />
          </div>
        )}
        <div className="floor-body">
          <div className="floor-left">
            <div className="floor-when">
              <DateStrip site={site} floor={floor.id} date={date} today={today} onDate={(next) => onAddress({ date: next })} />
              <DayPartPicker
                when={address.when}
                opening={day.opening}
                clockToday={date === today ? wallClock(now, site.timeZone).time : null}
                withIcon={!phone}
                stretch={phone}
                onWhen={(when) => onAddress({ when }, 'replace')}
              />
            </div>
            {!phone && (
              <div className="floor-tools">
                {filters}
                <span className="floor-outside" role="status">
                  {isFiltering(address.filter) ? speech.say('filter.outside', { count: countOutside(marks) }) : ''}
                </span>
                {!cramped && <ViewSwitch view={address.view} onView={(view) => onAddress({ view }, 'replace')} />}
              </div>
            )}
            <div className={listed ? 'floor-stage floor-stage-listed' : 'floor-stage'} aria-busy={availability.isPending}>
              {phone && <div className="floor-filter-button">{filters}</div>}
              {phone && !chosen && said && <p className="floor-said">{said}</p>}
              {listed ? (
                <Suspense>
                  <WorkplaceList
                    floor={floor}
                    marks={marks}
                    filter={address.filter}
                    nothing={filtered}
                    chosen={address.workplace}
                    onChoose={choose}
                  />
                </Suspense>
              ) : (
                <FloorPlan
                  floor={floor}
                  drawing={shown.drawing}
                  marks={marks}
                  chosen={address.workplace}
                  myTeam={shown.me.team?.id ?? null}
                  covered={{ bottom: covered, right: chosen && !phone && !desktop ? 352 : 0 }}
                  onChoose={choose}
                />
              )}
            </div>
            <div className="floor-legend">
              <Legend marks={marks} />
            </div>
          </div>
          {phone && chosen && (
            <Suspense>
              <Sheet
                name={panelName(chosen, speech.say)}
                onCovered={(pixels) => setCovered(Math.max(0, pixels - 56))}
                onClose={() => choose(null)}
              >
                {panel}
              </Sheet>
            </Suspense>
          )}
          {!phone && (desktop || chosen) && (
            <aside
              className={desktop ? 'floor-panel' : 'floor-panel floor-panel-over'}
              aria-label={chosen ? panelName(chosen, speech.say) : speech.say('now.name')}
            >
              {panel}
            </aside>
          )}
        </div>
        <p className="visually-hidden" role="status">
          {(chosen ? filtered : said) ?? (time.no ? '' : spokenCounts(speech, marks))}
        </p>
      </div>
    </FloorContext>
  );
}

const panelName = (mark: Mark, say: ReturnType<typeof useSpeech>['say']) =>
  say('panel.name', { kind: kindWord(mark.workplace), label: mark.workplace.label });

/** From wherever the focus is, unless something nearer took the key. */
function useEscape(isOpen: boolean, close: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
  useEffect(() => {
    if (!isOpen) return;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOpen]);
}
