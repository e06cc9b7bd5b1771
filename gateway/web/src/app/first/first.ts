import { askFirst } from './ask';

/** Begins when this file has come, whether the rest of the app is there or not. */
export const firstFloor = askFirst(location, Date.now()).catch(() => null);
