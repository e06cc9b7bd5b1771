import type { Place, Workplace } from '@shared/api/contract';
import { kindWord } from '@shared/api/kinds';
import { readingTurn } from './plan-geometry';

const sideways = (place: Place): Place => ({ ...place, width: place.depth, depth: place.width });

/** The frame of a table in which its words read from left to right: a cabin's stand upright, a bay's lie along it. */
export function alongWords({ kind, place }: Pick<Workplace, 'kind' | 'place'>): Place {
  const rotation = readingTurn(place.rotation);
  if (kind === 'booth' && Math.abs(rotation) === 90) return { ...sideways(place), rotation: 0 };
  return kind === 'parking' && place.depth > place.width
    ? { ...sideways(place), rotation: readingTurn(rotation + 90) }
    : { ...place, rotation };
}

/** The bicycle that stands in a bay before its label, along the words. */
export function bicycleIn(workplace: Workplace): { at: number; size: number } | null {
  if (kindWord(workplace) !== 'bicycle') return null;
  const { width, depth } = alongWords(workplace);
  const size = Math.min(width, depth) * 0.8;
  return { at: -width / 2 + 0.1 + size / 2, size };
}
