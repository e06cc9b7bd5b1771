import type { Page, Team } from '@shared/api/contract';
import { people, read } from '@shared/api/http';
import { asked, HOUR } from './asked';

/** The teams of the directory; all of them are one answer. */
export const ofTeams = () =>
  asked({ queryKey: ['teams'], staleTime: HOUR, queryFn: ({ signal }) => read<Page<Team>>(people('/teams'), signal) });
