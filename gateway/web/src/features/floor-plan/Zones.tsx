import { memo } from 'react';
import type { Id, Zone } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import type { Mark } from './floor-plan.model';

const path = (outline: [number, number][]) => `M${outline.map((point) => point.join(' ')).join('L')}Z`;
const wash = (zone: Zone) => `zone-${((zone.wash - 1) % 5) + 1}`;
/** A zone without a wash is only an order: rooms that belong together. */
const washed = (zones: Zone[]) => zones.filter((zone) => zone.wash > 0);

export const ZoneWashes = memo(function ZoneWashes({ zones }: { zones: Zone[] }) {
  return (
    <g aria-hidden="true">
      {washed(zones).map((zone) => <path key={zone.id} className={`zone ${wash(zone)}`} d={path(zone.outline)} />)}
    </g>
  );
});

/** The name stands in the top left of its zone: at the leftmost of the highest corners. */
function nameAt(zone: Zone): { x: number; y: number } {
  const top = Math.min(...zone.outline.map(([, y]) => y));
  const left = Math.min(...zone.outline.filter(([, y]) => y < top + 0.5).map(([x]) => x));
  return { x: left + 0.3, y: top + 0.55 };
}

type ZoneNamesProps = { zones: Zone[]; marks: Mark[]; withFree: boolean };

export const ZoneNames = memo(function ZoneNames({ zones, marks, withFree }: ZoneNamesProps) {
  const speech = useSpeech();
  const free = withFree ? freeIn(marks) : null;
  return (
    <g aria-hidden="true">
      {washed(zones).map((zone) => (
        <text key={zone.id} className={`zone-name ${wash(zone)}`} {...nameAt(zone)}>
          {speech.of(zone.name)}
          {free && <tspan className="zone-free" dx=".3"> {speech.say('zone.free', { count: free.get(zone.id) ?? 0 })}</tspan>}
        </text>
      ))}
    </g>
  );
});

function freeIn(marks: Mark[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { workplace, state, outside } of marks) {
    if (workplace.zone && state === 'free' && !outside) counts.set(workplace.zone, (counts.get(workplace.zone) ?? 0) + 1);
  }
  return counts;
}
