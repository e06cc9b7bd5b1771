import type { Place, Workplace } from '@shared/api/contract';
import { kindWord } from '@shared/api/kinds';

/** A parking bay along its length, and in it the bicycle that stands before the label. */
export function bayOf(workplace: Workplace): { long: Place; bicycle: { at: number; size: number } | null } {
  const { place } = workplace;
  const long = place.depth > place.width ? { ...place, width: place.depth, depth: place.width, rotation: place.rotation + 90 } : place;
  const size = Math.min(long.width, long.depth) * 0.8;
  return { long, bicycle: kindWord(workplace) === 'bicycle' ? { at: -long.width / 2 + 0.1 + size / 2, size } : null };
}
