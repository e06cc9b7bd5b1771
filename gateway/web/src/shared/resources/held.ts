import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { LocalDate } from '@shared/api/contract';
import { ProblemError } from '@shared/api/http';
import { HOUR } from './asked';

/** The days on which an answer is so; `until` is exclusive, without it there is no end. */
export type Days = { from: LocalDate; until?: LocalDate };

export const holdOn = ({ from, until }: Days, date: LocalDate): boolean => from <= date && (until === undefined || date < until);

type Asking<T> = {
  client: QueryClient;
  /** Of all answers about the same thing, for whatever date. */
  key: QueryKey;
  date: LocalDate | undefined;
  holds: (answer: T, date: LocalDate) => boolean;
  read: (date: LocalDate | undefined) => Promise<T>;
};

const asking = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/*
 * Most days are like the one before. So, for a date:
 * 1. one question after the other: the next may find what the one before was told;
 * 2. what is known already, if it holds on that date;
 * 3. how it is today, which mostly holds then too (and is what is asked ahead, and kept for when there is no connection);
 * 4. how it is on that date.
 */
export function askOn<T>(asked: Asking<T>): Promise<T> {
  const { client, key, date, holds } = asked;
  const turns = asking.get(client) ?? new Map<string, Promise<unknown>>();
  asking.set(client, turns);
  const about = JSON.stringify(key);
  const answer = (turns.get(about) ?? Promise.resolve()).then(
    (before) => (before && date && holds(before as T, date) ? (before as T) : answerOn(asked)),
    () => answerOn(asked),
  );
  turns.set(about, answer);
  const end = () => void (turns.get(about) === answer && turns.delete(about));
  answer.then(end, end);
  return answer;
}

async function answerOn<T>(asked: Asking<T>): Promise<T> {
  const { date, holds, read } = asked;
  if (date === undefined) return read(undefined);
  const known = knownOn(asked, date);
  if (known) return known;
  try {
    const today = await read(undefined);
    if (holds(today, date)) return today;
  } catch (cause) {
    const isNotThereToday = cause instanceof ProblemError && cause.problem.status === 404;
    if (!isNotThereToday) throw cause;
  }
  return read(date);
}

function knownOn<T>({ client, key, holds }: Asking<T>, date: LocalDate): T | undefined {
  const answers = client.getQueryCache().findAll({ queryKey: key });
  return answers
    .filter(({ state }) => !state.isInvalidated && state.dataUpdatedAt > Date.now() - HOUR)
    .map(({ state }) => state.data as T | undefined)
    .find((answer) => answer !== undefined && holds(answer, date));
}
