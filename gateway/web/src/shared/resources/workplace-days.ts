import type { Id, LocalDate, WorkplaceDays } from '@shared/api/contract';
import { booking, query, read } from '@shared/api/http';
import { asked } from './asked';

export const workplaceDaysKey = (...of: [workplace?: Id, from?: LocalDate, until?: LocalDate]) => ['workplace-days', ...of] as const;

export const ofWorkplaceDays = (workplace: Id, from: LocalDate, until: LocalDate) =>
  asked({
    queryKey: workplaceDaysKey(workplace, from, until),
    queryFn: ({ signal }) => read<WorkplaceDays>(booking(`/workplaces/${workplace}/availability${query({ from, until })}`), signal),
    select: (answer) => answer.days,
  });
