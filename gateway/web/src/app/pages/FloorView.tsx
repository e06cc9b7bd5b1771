import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { DateStrip } from '@features/date-strip/DateStrip';
import { FloorPlan } from '@features/floor-plan/FloorPlan';
import { Legend } from '@features/floor-plan/Legend';
import { countOutside } from '@features/floor-plan/counts';
import { isFiltering, marksOf, type Mark } from '@features/floor-plan/floor-plan.model';
import { spokenCounts, spokenFilter } from '@features/floor-plan/spoken-counts';
import type { Floor, FloorAvailability, Id, LocalDate, Presence, Site } from '@shared/api/contract';
import { NoAnswerError } from '@shared/api/http';
import { kindWord } from '@shared/api/kinds';
import { useOnline } from '@shared/api/use-online';
import { spokenNoTime } from '@shared/availability/spoken-no';
import { timeAnswer, unknownDay, type NotKnown } from '@shared/availability/time-answer';
import { useSpeech } from '@shared/i18n/i18n';
import { ofMyDay } from '@shared/resources/my-bookings';
import { wallClock } from '@shared/time/site-time';
import { onDay } from '@shared/time/spoken';
import { DayPartPicker } from '@shared/ui/DayPartPicker';
import { FaultNotice, WaitingLines } from '@shared/ui/Notices';
import { useAmenityWord } from '@shared/ui/amenity-word';
import { earlily, lazily } from '@shared/ui/lazily';
import type { LiveState } from '../live/live-stream';
import { useDesktop, useMedia, usePhone } from '@shared/ui/use-media';
import { useSession } from '../session/session-context';
import type { ChangeAddress, FloorAddress } from './floor-address';
import { FloorHeader } from './FloorHeader';
import { filtersPart, panelPart, sheetPart } from './floor-parts';
import { OfflineBar } from './OfflineBar';
import { useFloorBooking } from './use-floor-booking';
import { useMovingBooking } from './use-moving-booking';
import { useOccupant } from './use-occupant';
import { ViewSwitch } from './ViewSwitch';

const FloorPanel = earlily(panelPart);
const Sheet = earlily(sheetPart);
const FloorFilters = earlily(filtersPart);
const PrintHead = lazily(() => import('./PrintHead').then((module) => ({ default: module.PrintHead })));
const loadList = () => import('@features/floor-plan/WorkplaceList');
const WorkplaceList = lazily(() => loadList().then((module) => ({ default: module.WorkplaceList })));
const MovingBar = lazily(() => import('./MovingBar').then((module) => ({ default: module.MovingBar })));

export type FloorViewProps = {
  site: Site;
  floor: Floor;
  drawing: string | undefined;
  date: LocalDate;
  today: LocalDate;
  now: number;
  availability: UseQueryResult<FloorAvailability>;
  presence: Presence | undefined;
  live: LiveState;
  address: FloorAddress;
  onAddress: ChangeAddress;
};

const whyMissing = ({ isError, failureReason }: UseQueryResult<FloorAvailability>, online: boolean): NotKnown => {
  if (!online || failureReason instanceof NoAnswerError) return 'offline';
  return isError ? 'failed' : 'waiting';
};

export function FloorView(props: FloorViewProps) {
  const { site, floor, date, today, now, availability, presence, address, onAddress } = props;
  const speech = useSpeech();
  const { me } = useSession();
  const online = useOnline();
  const phone = usePhone();
  const desktop = useDesktop();
  const cramped = useMedia('(max-height: 420px), (max-width: 359px)');
  const [covered, setCovered] = useState(0);
  const [byHand, setByHand] = useState(false);
  const forWhom = useOccupant(me, address, onAddress);
  const booked = useQuery(ofMyDay(date, site.timeZone)).data ?? [];
  const moving = useMovingBooking(address.moving, now);
  const { data: known } = availability;
  const missing = whyMissing(availability, online);
  const time = useMemo(() => timeAnswer({ site, date, when: address.when, now, day: known, missing }), [site, date, address.when, now, known, missing]);
  const day = known ?? unknownDay(site, floor.id, date);
  const booking = useFloorBooking({ me, site, floor, today, onAddress });
  const forOther = moving ? moving.occupant !== me.id : forWhom.occupant !== null;
  const settling = booking.progress.step === 'busy' ? booking.progress.workplace : null;

  const marks = useMemo(
    () => marksOf({ floor, time, availability: known, presence, filter: address.filter, myInitials: me.initials, settling, forOther }),
    [floor, time, known, presence, address.filter, me.initials, settling, forOther],
  );
  const chosen = marks.find((mark) => mark.workplace.id === address.workplace) ?? null;
  const amenityWord = useAmenityWord();
  const filtered = spokenFilter({ speech, floor, filter: address.filter, marks, day: onDay(speech, date, today), amenityWord });
  const said = time.no && !(time.no.state === 'unknown' && time.no.why === 'waiting') ? spokenNoTime(speech, time.no, date) : filtered;
  const listed = address.view === 'list' || cramped;
  useEffect(() => {
    // The list comes after the plan, and is there when the connection goes.
    const timer = setTimeout(() => void loadList().catch(() => undefined), 600);
    return () => clearTimeout(timer);
  }, []);

  const choose = useCallback(
    (workplace: Id | null) => {
      booking.forget();
      setByHand(true);
      const before = address.workplace;
      onAddress({ workplace }, before && workplace ? 'replace' : 'push');
      if (!workplace && before) queueMicrotask(() => focusWorkplace(before));
    },
    [address.workplace, booking, onAddress],
  );
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
    <Suspense fallback={<div className="panel-waiting"><WaitingLines lines={6} /></div>}>
      <FloorPanel
        {...props}
        day={day}
        time={time}
        filtered={filtered}
        marks={marks}
        chosen={chosen}
        booked={booked}
        moving={moving}
        booking={booking}
        forWhom={forWhom}
        online={online}
        compact={phone}
        byHand={byHand}
        onChoose={choose}
      />
    </Suspense>
  );
  return (
    <div className="floor-page">
      <Suspense>
        <PrintHead site={site} floor={floor} date={date} time={time} now={now} counts={filtered ?? (time.no ? '' : spokenCounts(speech, marks))} />
      </Suspense>
      <FloorHeader site={site} floor={floor} marks={marks} listed={listed} cramped={cramped} onPlace={choose} onAddress={onAddress} />
      <OfflineBar online={online} readAt={availability.data?.kept ? Date.parse(day.asOf) : availability.dataUpdatedAt} what="floor" timeZone={site.timeZone} live={props.live} />
      {moving && <Suspense><MovingBar booking={moving} place={booking.placeOf(moving)} me={me.id} today={today} onStop={stopMoving} /></Suspense>}
      {availability.isError && !availability.data && (
        <div className="floor-fault"><FaultNotice error={availability.error} onRetry={() => void availability.refetch()} /></div>
      )}
      <div className="floor-body">
        <div className="floor-left">
          <div className="floor-when">
            <DateStrip site={site} floor={floor.id} date={date} today={today} onDate={(next) => onAddress({ date: next })} />
            <DayPartPicker when={address.when} opening={day.opening} clockToday={date === today ? wallClock(now, site.timeZone).time : null} withIcon={!phone} stretch={phone} onWhen={(when) => onAddress({ when }, 'replace')} />
          </div>
          {!phone && (
            <div className="floor-tools">
              {filters}
              <span className="floor-outside" role="status">{isFiltering(address.filter) ? speech.say('filter.outside', { count: countOutside(marks) }) : ''}</span>
              {!cramped && <ViewSwitch view={address.view} onView={(view) => onAddress({ view }, 'replace')} />}
            </div>
          )}
          <div className={listed ? 'floor-stage floor-stage-listed' : 'floor-stage'} aria-busy={availability.isPending}>
            {phone && <div className="floor-filter-button">{filters}</div>}
            {phone && !chosen && said && <p className="floor-said">{said}</p>}
            {listed ? (
              <Suspense>
                <WorkplaceList floor={floor} marks={marks} filter={address.filter} nothing={filtered} chosen={address.workplace} onChoose={choose} />
              </Suspense>
            ) : (
              <FloorPlan floor={floor} drawing={props.drawing} marks={marks} chosen={address.workplace} myTeam={me.team?.id ?? null} covered={{ bottom: covered, right: chosen && !phone && !desktop ? 352 : 0 }} onChoose={choose} />
            )}
          </div>
          <div className="floor-legend"><Legend marks={marks} /></div>
        </div>
        {phone && chosen && (
          <Suspense>
            <Sheet name={panelName(chosen, speech.say)} onCovered={(pixels) => setCovered(Math.max(0, pixels - 56))} onClose={() => choose(null)}>{panel}</Sheet>
          </Suspense>
        )}
        {!phone && (desktop || chosen) && (
          <aside className={desktop ? 'floor-panel' : 'floor-panel floor-panel-over'} aria-label={chosen ? panelName(chosen, speech.say) : speech.say('now.name')}>{panel}</aside>
        )}
      </div>
      <p className="visually-hidden" role="status">{(chosen ? filtered : said) ?? (time.no ? '' : spokenCounts(speech, marks))}</p>
    </div>
  );
}

const panelName = (mark: Mark, say: ReturnType<typeof useSpeech>['say']) => say('panel.name', { kind: kindWord(mark.workplace), label: mark.workplace.label });

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

function focusWorkplace(id: Id) {
  const name = CSS.escape(id);
  document.querySelector<HTMLElement | SVGElement>(`[data-workplace="${name}"], [data-row="${name}"]`)?.focus({ preventScroll: true });
}
