const STORED = 'samenplek.floor';

export const lastFloor = (): string | null => localStorage.getItem(STORED);
export const rememberFloor = (floor: string): void => localStorage.setItem(STORED, floor);
