import { memo } from 'react';
import type { Zone } from '@shared/api/contract';
import type { DrawnWords } from './drawing-facts';
import { drawnKey, zoneKey, type Label } from './label';
import { PlanText } from './PlanText';

const path = (outline: [number, number][]) => `M${outline.map((point) => point.join(' ')).join('L')}Z`;
const wash = (zone: Zone) => `zone-${((zone.wash - 1) % 5) + 1}`;
/** A zone without a wash is only an order: rooms that belong together. */
const washed = (zones: Zone[]) => zones.filter((zone) => zone.wash > 0);

export const ZoneWashes = memo(function ZoneWashes({ zones }: { zones: Zone[] }) {
  return (
    <g aria-hidden="true">
      {washed(zones).map((zone) => (
        <path key={zone.id} className={`zone ${wash(zone)}`} d={path(zone.outline)} />
      ))}
    </g>
  );
});

type ZoneNamesProps = { zones: Zone[]; labels: Map<string, Label> };

export const ZoneNames = memo(function ZoneNames({ zones, labels }: ZoneNamesProps) {
  return (
    <g aria-hidden="true">
      {washed(zones).map((zone) => (
        <PlanText key={zone.id} label={labels.get(zoneKey(zone))} classes={[`zone-name ${wash(zone)}`]} more="zone-free" />
      ))}
    </g>
  );
});

/** What the drawing itself says of rooms, counters and streets. */
export const DrawnNames = memo(function DrawnNames({ words, labels }: { words: DrawnWords[]; labels: Map<string, Label> }) {
  return (
    <g aria-hidden="true">
      {words.map(({ kind }, index) => (
        <PlanText key={index} label={labels.get(drawnKey(index))} classes={[`label-${kind}`]} />
      ))}
    </g>
  );
});
