const KEPT = 'samenplek.kept';

/** The choice survives signing in again, also where the way back forgets the address. */
export const keepPlace = () => sessionStorage.setItem(KEPT, location.pathname + location.search);
export const isPlaceKept = () => sessionStorage.getItem(KEPT) !== null;

export function keptPlace(): string | null {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  return kept?.startsWith('/') && !kept.startsWith('//') ? kept : null;
}
