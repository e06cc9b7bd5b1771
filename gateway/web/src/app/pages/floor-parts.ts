import { placing } from '@features/floor-plan/plan-words';
import { early } from '@shared/ui/lazily';

export const panelPart = early(() => import('./FloorPanel').then((module) => ({ default: module.FloorPanel })));
export const filtersPart = early(() => import('@features/floor-plan/FloorFilters').then((module) => ({ default: module.FloorFilters })));
export const sheetPart = early(() => import('@shared/ui/Sheet').then((module) => ({ default: module.Sheet })));

/** What the first floor shows but does not wait for. */
export function askForFloorParts(): void {
  for (const part of [placing, filtersPart, panelPart, sheetPart]) part.ask().catch(() => undefined);
}
