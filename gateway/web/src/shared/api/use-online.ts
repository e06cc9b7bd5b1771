import { useSyncExternalStore } from 'react';
import { isConnected, whenConnectionChanges } from './connection';

export const useOnline = (): boolean => useSyncExternalStore(whenConnectionChanges, isConnected);
