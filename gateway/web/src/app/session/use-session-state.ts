import { useSyncExternalStore } from 'react';
import { sessionState, whenSessionChanges, type SessionState } from './session-watch';

export const useSessionState = (): SessionState => useSyncExternalStore(whenSessionChanges, sessionState);
