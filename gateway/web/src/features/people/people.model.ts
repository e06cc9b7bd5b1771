import type { Counts, Floor, Id, Presence, PresenceEntry, TeamPresence } from '@shared/api/contract';

/** A person and all the places they have that day. */
export type Somebody = { id: Id; name: string; initials: string; mate: boolean; me: boolean; at: PresenceEntry[] };

export function peopleOf(entries: PresenceEntry[]): Somebody[] {
  const found = new Map<Id, Somebody>();
  for (const entry of entries) {
    const { person } = entry;
    const known = found.get(person.id);
    if (known) known.at.push(entry);
    else
      found.set(person.id, {
        id: person.id,
        name: person.displayName,
        initials: person.initials,
        mate: person.mate,
        me: person.me,
        at: [entry],
      });
  }
  return [...found.values()]
    .map((one) => ({ ...one, at: one.at.sort((a, b) => a.from.localeCompare(b.from)) }))
    .sort((a, b) => Number(b.me) - Number(a.me) || a.name.localeCompare(b.name, 'nl'));
}

/** Colleagues are the others: oneself is in the list, never in a number. */
export function withoutMe(counts: Counts, entries: PresenceEntry[]): Counts {
  const mine = entries.filter((entry) => entry.person.me);
  const at = (part: 'morning' | 'afternoon') => Number(mine.some((entry) => entry.dayParts.includes(part)));
  return {
    morning: counts.morning - at('morning'),
    afternoon: counts.afternoon - at('afternoon'),
    total: counts.total - Number(mine.length > 0),
  };
}

export const everybodyOf = (presence: Presence): PresenceEntry[] => presence.teams.flatMap((team) => team.people);

/** The own team, then all others in one alphabetical order. */
export function inOrder(teams: TeamPresence[]): TeamPresence[] {
  return [...teams].sort((a, b) => Number(b.mine) - Number(a.mine) || a.team.name.localeCompare(b.team.name, 'nl'));
}

/**
 * The teams of which somebody comes, or may: of a team whose number is withheld nobody does when all who come are counted
 * or seen elsewhere.
 */
export function comingTeams({ counts, teams }: Presence): TeamPresence[] {
  const known = teams.reduce((sum, team) => sum + (team.count?.total ?? peopleOf(team.people).length), 0);
  const mayCome = ({ mine, people, count }: TeamPresence) => mine || people.length > 0 || (count ? count.total > 0 : known < counts.total);
  return inOrder(teams).filter(mayCome);
}

/** What is printed on the place that day. */
export function labelOf(floors: Floor[], entry: PresenceEntry): string {
  const floor = floors.find((one) => one.id === entry.floor);
  return entry.label ?? floor?.workplaces.find((one) => one.id === entry.workplace)?.label ?? '';
}
