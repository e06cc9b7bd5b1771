import type { Kind, Workplace } from './contract';

/** What people call a workplace: a place for a bicycle is no parking space. In the order in which a floor counts them. */
export const kindWords = ['desk', 'room', 'booth', 'parking', 'bicycle'] as const;
export type KindWord = (typeof kindWords)[number];

export const kindWord = ({ kind, parking }: { kind: Kind; parking?: Workplace['parking'] }): KindWord =>
  kind === 'parking' && parking === 'bicycle' ? 'bicycle' : kind;
