import type { Floor, Id, Zone } from '@shared/api/contract';
import type { Mark } from './floor-plan.model';
import { distance, type PlanPoint } from './plan-geometry';

const isOwn = (zone: Zone, team: Id | null) => team !== null && (zone.openTo?.teams ?? []).includes(team);

/** Where a phone opens: at what is chosen or yours, else among the free desks of your own zone. */
export function openingView(floor: Floor, marks: Mark[], team: Id | null, chosen: Id | null): PlanPoint | null {
  const at = marks.find((mark) => mark.workplace.id === chosen) ?? marks.find((mark) => mark.state === 'mine');
  if (at) return at.workplace.place;
  const desks = marks.filter((mark) => mark.workplace.kind === 'desk');
  const mates = desks.filter((mark) => mark.occupants.some((one) => one.relation === 'mate'));
  const zone = floor.zones.find((one) => isOwn(one, team))?.id ?? mates[0]?.workplace.zone ?? floor.zones[0]?.id;
  const inZone = desks.filter((mark) => mark.workplace.zone === zone);
  const free = (inZone.length > 0 ? inZone : desks).filter((mark) => mark.state === 'free' && !mark.outside);
  const nearMates = (mark: Mark) => Math.min(99, ...mates.map((mate) => distance(mate.workplace.place, mark.workplace.place)));
  const best = [...free].sort((a, b) => nearMates(a) - nearMates(b))[0] ?? inZone[0] ?? desks[0];
  return best?.workplace.place ?? null;
}
