import { useEffect, useMemo, useState } from 'react';
import type { Floor } from '@shared/api/contract';
import { useSpeech } from '@shared/i18n/i18n';
import { early } from '@shared/ui/lazily';
import type { Layers } from './drawing';
import type { DrawnWords } from './drawing-facts';
import type { Mark } from './floor-plan.model';
import type { Label } from './label';

export type PlanWords = { drawn: DrawnWords[]; labels: Map<string, Label> };

export const placing = early(() => import('./placing'));

const noLabels = new Map<string, Label>();
const noWords: DrawnWords[] = [];

/** The words of a floor, each where it found its place: its workplaces, its zones, and what its drawing says itself. */
export function usePlanWords(floor: Floor, marks: Mark[], { base, rest }: Layers, step: number): PlanWords {
  const speech = useSpeech();
  const place = usePlacing();
  // The drawing's own words are taken out of it: they are given a place among all others.
  const facts = useMemo(() => place?.factsOf([...base, ...rest]), [place, base, rest]);
  const labels = useMemo(
    () => (place && facts && step > 0 ? place.floorLabels({ floor, marks, drawing: facts, step, speech }) : noLabels),
    [place, floor, marks, facts, step, speech],
  );
  return { drawn: facts?.words ?? noWords, labels };
}

function usePlacing() {
  const [come, setCome] = useState(placing.come);
  useEffect(() => {
    if (!come) void placing.ask().then(setCome, () => undefined);
  }, [come]);
  return come;
}
