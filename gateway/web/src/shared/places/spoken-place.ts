import type { Id, Site } from '@shared/api/contract';
import type { Speech } from '@shared/i18n/i18n';

type At = { label: string; site: Id; floor: Id };

/** `2.15`, and where that is when it is not on this floor: `2.15 (1e verdieping, Gemeentewerf)`. */
export function spokenPlace(speech: Speech, { label, site, floor }: At, sites: Site[], here: { site: Id; floor: Id } | null): string {
  if (floor === here?.floor) return label;
  const building = sites.find((one) => one.id === site);
  const name = speech.of(building?.floors.find((one) => one.id === floor)?.name);
  const where = [name, building && site !== here?.site ? building.name : ''].filter(Boolean).join(', ');
  return where === '' ? label : `${label} (${where})`;
}
