import { onlineManager, QueryClient } from '@tanstack/react-query';
import { isConnected, whenConnectionChanges } from '@shared/api/connection';
import { NoAnswerError, ProblemError } from '@shared/api/http';

/** What did not come is asked for again by itself: at once when the connection is back, and else every so often. */
const AGAIN_MS = 15_000;
const mayComeLater = (error: unknown) => error instanceof NoAnswerError || (error instanceof ProblemError && error.problem.status >= 500);

onlineManager.setEventListener((tell) => {
  // A page may also begin without a connection.
  tell(isConnected());
  return whenConnectionChanges(() => tell(isConnected()));
});

export const client = new QueryClient({
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      networkMode: 'always',
      refetchOnReconnect: 'always',
      retry: (count, error) => count < 2 && isConnected() && mayComeLater(error),
      refetchInterval: ({ state }) => state.status === 'error' && mayComeLater(state.error) && AGAIN_MS,
    },
  },
});
