import type { Id, Site } from '@shared/api/contract';

export type FloorOfSite = { site: Id; floor: Id };

/** Where one belongs on a site: the floor with a zone of one's own team or organisation, else the one with the most desks. */
export const mainFloor = (site: Site) =>
  [...site.floors].sort((a, b) => Number(b.own ?? false) - Number(a.own ?? false) || b.desks - a.desks)[0];

/** The floor that was seen last, else the main floor of the own site. */
export function homeFloor(sites: Site[], home: Id | undefined, last: Id | null): FloorOfSite | null {
  for (const site of sites) if (last && site.floors.some((floor) => floor.id === last)) return { site: site.id, floor: last };
  const site = sites.find((one) => one.id === home && one.floors.length > 0) ?? sites.find((one) => one.floors.length > 0);
  const floor = site && mainFloor(site);
  return site && floor ? { site: site.id, floor: floor.id } : null;
}
