import { QueryClient } from '@tanstack/react-query';
import { NoAnswerError, ProblemError } from '@shared/api/http';

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      networkMode: 'always',
      refetchOnReconnect: 'always',
      retry: (count, error) => count < 2 && (error instanceof NoAnswerError || (error instanceof ProblemError && error.problem.status >= 500)),
    },
  },
});
