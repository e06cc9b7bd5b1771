import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import type { Floor, Id } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import type { Mark } from './floor-plan.model';
import { adoptDrawing, type Layers } from './drawing';
import { pointAt, workplaceUnder } from './pointing';
import { isIn, nearestIn, planBox, type Box, type Direction } from './plan-geometry';
import { PlanViewport, type Covered, type Shown } from './plan-viewport';
import { initialsKey, type Label } from './label';
import { openingView } from './opening-view';
import { ChosenMarks } from './ChosenMarks';
import { Patterns } from './Patterns';
import { PlanTools } from './PlanTools';
import { usePlanWords } from './plan-words';
import { spokenCounts } from './spoken-counts';
import { WorkplaceMark } from './WorkplaceMark';
import { DrawnNames, ZoneNames, ZoneWashes } from './Zones';
import { markStep } from './zoom-detail';
import './floor-plan.css';
import './drawing.css';

export type FloorPlanProps = {
  floor: Floor;
  /** The drawing as SVG text; the plan is usable before it has come. */
  drawing: string | undefined;
  marks: Mark[];
  chosen: Id | null;
  myTeam: Id | null;
  /** What a sheet covers. */
  covered: Covered;
  onChoose: (workplace: Id | null) => void;
};

const arrows: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const idle: Shown = { detail: 'shapes', step: 0, k: 1, near: { x: 0, y: 0, width: 0, height: 0 } };
const CLUSTER_K = 30;
const OPENING_K = 54;
const NARROW = 600;

export function FloorPlan({ floor, drawing, marks, chosen, myTeam, covered, onChoose }: FloorPlanProps) {
  const speech = useSpeech();
  const window = useRef<HTMLDivElement>(null);
  const glass = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const base = useRef<SVGGElement>(null);
  const rest = useRef<SVGGElement>(null);
  const [viewport, setViewport] = useState<PlanViewport | null>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const shown = useShown(viewport);
  const { widthMetres: width, heightMetres: height } = floor.plan;

  /** A phone opens close, on the own zone; a wide window shows the whole floor. */
  const open = useEffectEvent((made: PlanViewport) => {
    const view = made.width < NARROW ? openingView(floor, marks, myTeam, chosen) : null;
    made.showAll();
    if (view) made.showAt(view, OPENING_K, 0.12);
  });
  useLayoutEffect(() => {
    if (!window.current || !glass.current || !svg.current) return;
    const made = new PlanViewport(window.current, glass.current, svg.current, { width, height });
    open(made);
    setViewport(made);
    return () => made.destroy();
  }, [floor.id, width, height]);

  const layers = useMemo((): Layers => (drawing ? adoptDrawing(drawing) : { base: [], rest: [] }), [drawing]);
  useEffect(() => {
    base.current?.replaceChildren(...layers.base);
    rest.current?.replaceChildren(...layers.rest);
  }, [layers]);
  const { drawn, labels } = usePlanWords(floor, marks, layers, shown.step);

  useChosenInView(viewport, marks, chosen, covered);

  const inside = marks.filter((mark) => !mark.outside);
  const reachable = [focused, chosen].find((id) => inside.some((mark) => mark.workplace.id === id)) ?? inside[0]?.workplace.id;
  const focus = useCallback((id: Id) => {
    const target = svg.current?.querySelector<SVGGElement>(`[data-workplace="${CSS.escape(id)}"]`);
    target?.focus({ preventScroll: true });
  }, []);

  const press = (event: KeyboardEvent) => {
    const at = inside.find((mark) => mark.workplace.id === workplaceAt(event.target));
    const direction = arrows[event.key];
    if (direction && at) {
      const others = inside.filter((mark) => mark !== at).map((mark) => mark.workplace);
      const next = nearestIn(direction, at.workplace.place, others);
      if (next) {
        viewport?.reveal(planBox(next), covered);
        focus(next.id);
      }
    } else if ((event.key === 'Enter' || event.key === ' ') && at) onChoose(at.workplace.id);
    else if (event.key === 'Escape' && chosen) onChoose(null);
    else if (event.key === '+' || event.key === '=') viewport?.zoomBy(1.4);
    else if (event.key === '-') viewport?.zoomBy(1 / 1.4);
    else if (event.key === '0') viewport?.showAll();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const pointed = (event: MouseEvent) => (viewport ? workplaceUnder(viewport.pointed(event), inside) : undefined);
  const tap = (event: MouseEvent) => {
    const mark = pointed(event);
    if (!mark || !viewport) return;
    event.stopPropagation();
    focus(mark.workplace.id);
    // Zoomed far out, a desk is smaller than a finger: the first tap goes to its cluster.
    if (viewport.scale < 14) viewport.showAt(mark.workplace.place, CLUSTER_K);
    else onChoose(mark.workplace.id);
  };
  /** Not by a pointer: assistive technology presses the workplace itself. */
  const pressed = (event: MouseEvent) => {
    const mark = inside.find((one) => one.workplace.id === workplaceAt(event.target));
    if (mark) onChoose(mark.workplace.id);
  };
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.buttons === 0) pointAt(svg.current, glass.current, pointed(event)?.workplace.id);
  };

  return (
    <div className="plan" data-detail={shown.detail}>
      <div
        ref={window}
        className="plan-window"
        role="application"
        aria-label={speech.say('plan.name', { floor: speech.of(floor.name), counts: spokenCounts(speech, marks) })}
        aria-describedby="plan-keys"
        onKeyDown={press}
        onClick={pressed}
        onFocus={(event) => setFocused(workplaceAt(event.target))}
      >
        <svg ref={svg} className="plan-drawing" viewBox={`0 0 ${width} ${height}`} overflow="visible">
          <Patterns />
          <g ref={base} className="plan-drawn" aria-hidden="true" />
          <ZoneWashes zones={floor.zones} />
          <g ref={rest} className="plan-drawn" aria-hidden="true" />
          <ZoneNames zones={floor.zones} labels={labels} />
          <DrawnNames words={drawn} labels={labels} />
          {viewport && (
            <MarksNear
              marks={marks}
              labels={labels}
              step={markStep(shown.step)}
              near={shown.near}
              timeZone={floor.timeZone}
              chosen={chosen}
              reachable={reachable}
            />
          )}
          <ChosenMarks workplace={marks.find((mark) => mark.workplace.id === chosen)?.workplace} />
        </svg>
        <div
          ref={glass}
          className="plan-glass"
          onClick={tap}
          onPointerMove={hover}
          onPointerLeave={() => pointAt(svg.current, glass.current, undefined)}
        />
      </div>
      <p id="plan-keys" hidden>
        {speech.say('plan.keys')}
      </p>
      <PlanTools viewport={viewport} k={shown.k} north={floor.plan.northDegrees} />
    </div>
  );
}

type MarksProps = {
  marks: Mark[];
  labels: Map<string, Label>;
  step: number;
  near: Box;
  timeZone: string;
  chosen: Id | null;
  reachable: Id | undefined;
};

/** What comes near while the plan moves may be drawn a moment later. */
function MarksNear({ near, ...others }: MarksProps) {
  return <Marks near={useDeferredValue(near)} {...others} />;
}

/** Every workplace has its place; chairs and words only what is near. */
const Marks = memo(function Marks({ marks, labels, step, near, timeZone, chosen, reachable }: MarksProps) {
  return (
    <g>
      {marks.map((mark) => {
        const { id, place } = mark.workplace;
        const isNear = isIn(near, place);
        return (
          <WorkplaceMark
            key={id}
            mark={mark}
            step={isNear ? step : 0}
            label={isNear ? labels.get(id) : undefined}
            initials={isNear ? labels.get(initialsKey(mark)) : undefined}
            timeZone={timeZone}
            chosen={id === chosen}
            reachable={id === reachable}
          />
        );
      })}
    </g>
  );
});

const workplaceAt = (target: EventTarget): Id | null =>
  target instanceof Element ? (target.closest('[data-workplace]')?.getAttribute('data-workplace') ?? null) : null;

const nothing = () => () => undefined;

function useShown(viewport: PlanViewport | null): Shown {
  const subscribe = viewport ? viewport.subscribe : nothing;
  return useSyncExternalStore(subscribe, () => viewport?.current() ?? idle);
}

function useChosenInView(viewport: PlanViewport | null, marks: Mark[], chosen: Id | null, { bottom, right }: Covered) {
  const latest = useRef(marks);
  useEffect(() => {
    latest.current = marks;
  }, [marks]);
  useEffect(() => {
    const mark = latest.current.find((one) => one.workplace.id === chosen);
    if (viewport && mark) viewport.reveal(planBox(mark.workplace), { bottom, right });
  }, [viewport, chosen, bottom, right]);
}
