import type { Booking, Id, Instant, TrailEntry } from '@shared/api/contract';

/** What a line of the history begins with; the words are `history.did.…`. */
export const DID = [
  'asked',
  'offered',
  'placed',
  'imported',
  'moved',
  'checked-in',
  'cancelled',
  'released',
  'no-show',
  'lapsed',
  'moved-by-the-house',
  'restored',
] as const;
export type Did = (typeof DID)[number] | 'changed';

/** A line of the history. `place` and `times`: where and when it was from then on, where that is new and known. */
export type Line = {
  at: Instant;
  did: Did;
  by: Who;
  whom: Id | null;
  place: string | null;
  times: { from: Instant; until: Instant } | null;
  because: string | null;
};

/** Somebody; the house itself; a program; or nobody whom one knows (any more). */
export type Who = { person: Id } | 'house' | 'program' | 'unknown';

const didOf = (what: string): Did => DID.find((known) => known === what) ?? 'changed';

function whoDid({ byKind, by }: TrailEntry): Who {
  if (byKind === 'house' || byKind === 'deadline') return 'house';
  if (byKind === 'client') return 'program';
  return by ? { person: by } : 'unknown';
}

/** The history in lines, oldest first. Of places only the one where the booking is now has a label that is known. */
export function linesOf(entries: TrailEntry[], booking: Pick<Booking, 'workplace' | 'label'>): Line[] {
  const time = { from: '', until: '' };
  return entries.map((entry) => {
    const to = (what: string) => entry.changed.find((one) => one.what === what)?.to;
    const isNew = entry.what !== 'placed' && entry.what !== 'imported';
    const movedInTime = Boolean(to('from') ?? to('until'));
    time.from = to('from') ?? time.from;
    time.until = to('until') ?? time.until;
    return {
      at: entry.at,
      did: didOf(entry.what),
      by: whoDid(entry),
      whom: entry.onBehalfOf ?? null,
      place: isNew && to('workplace') === booking.workplace ? booking.label : null,
      times: isNew && movedInTime && time.from && time.until ? { ...time } : null,
      because: entry.because ?? null,
    };
  });
}

/** Everybody whose name is said. */
export const peopleIn = (lines: Line[]): Id[] => [
  ...new Set(lines.flatMap(({ by, whom }) => [...(typeof by === 'object' ? [by.person] : []), ...(whom ? [whom] : [])])),
];

/** Whether there is more to tell than that one booked it oneself. */
export const hasHistory = ({ booker, occupant, version }: Pick<Booking, 'booker' | 'occupant' | 'version'>) =>
  version > 1 || booker !== occupant;
