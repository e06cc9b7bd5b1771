import { doubt } from './connection';
import type { Problem } from './contract';

/** "No" and "it did not work" from the other side, with the sentence the person may read. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
}

/** Nobody answered: no connection, or the request was cut off. Nothing is known about the outcome. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'NoAnswerError';
  }
}

/** The answer is for another account than the one this page was opened for: somebody else has signed in. */
export class OtherAccountError extends Error {
  override name = 'OtherAccountError';
}

/** `kept`: there was no connection; this is the last answer that was given before, and from when (milliseconds). */
export type Answer<T> = { body: T; etag: string | null; kept: number | null };

type Ask = { method?: string; body?: unknown; headers?: Record<string, string>; signal?: AbortSignal };

let csrf: { header: string; token: string } | null = null;
let language = 'nl';
let account: string | null = null;
let session: SessionWatch = { isOver: () => undefined, isOfAnother: () => undefined, isRenewed: () => Promise.resolve(false) };

/** Who wants to know what answers say about the session. */
export type SessionWatch = {
  /** Nobody is signed in any more. */
  isOver: () => void;
  /** Somebody else is signed in. */
  isOfAnother: () => void;
  /** The guard against forged requests belongs to a session before this one: whether there is a new one now. */
  isRenewed: () => Promise<boolean>;
};

export const setCsrf = (value: typeof csrf) => void (csrf = value);
export const setRequestLanguage = (value: string) => void (language = value);
export const watchSession = (watch: SessionWatch) => void (session = watch);

/** Tells accounts apart and names none; null before the first answer. */
export const currentAccount = (): string | null => account;
export const forgetAccount = (): void => void (account = null);

const unknownFault = (status: number): Problem => ({
  type: 'urn:samenplek:problem:fault',
  title: '',
  status,
  detail: '',
  code: status === 401 ? 'unauthorized' : 'fault',
});

async function problemOf(response: Response): Promise<Problem> {
  const fallback = unknownFault(response.status);
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'code' in body ? { ...fallback, ...(body as Partial<Problem>) } : fallback;
  } catch {
    return fallback;
  }
}

function headersFor({ method = 'GET', body, headers }: Ask): Record<string, string> {
  return {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language,
    ...(body === undefined ? {} : { 'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
    ...(method !== 'GET' && csrf ? { [csrf.header]: csrf.token } : {}),
    ...headers,
  };
}

type Raw = { text: string; etag: string | null; kept: number | null };

const early = new Map<string, Promise<Raw>>();

/** Asks now what the app will ask as soon as it is there; the first to read it gets this answer, whoever asks again wants to know how it is now. */
export function askEarly(path: string, ask: Ask = {}): Promise<Raw> {
  const answer = answerTo(path, ask);
  early.set(path, answer);
  return answer;
}

/** That answer is also the one to another question. */
export const isEarly = (path: string, answer: Promise<Raw>): void => void early.set(path, answer);

/** What was asked before a stream of events began may be older than the events. */
export const forgetEarly = (): void => early.clear();

function takenEarly(path: string, { method = 'GET' }: Ask): Promise<Raw> | undefined {
  const answer = method === 'GET' ? early.get(path) : undefined;
  if (answer) early.delete(path);
  return answer;
}

async function send(path: string, ask: Ask): Promise<Response> {
  try {
    return await fetch(path, {
      method: ask.method ?? 'GET',
      credentials: 'same-origin',
      headers: headersFor(ask),
      signal: ask.signal ?? null,
      ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    });
  } catch (cause) {
    if (ask.signal?.aborted) throw cause;
    void doubt();
    throw new NoAnswerError(cause);
  }
}

/** The first answer says whose page this is; from then on no answer for somebody else is read. */
function checkAccount({ headers }: Response) {
  const whose = headers.get('Samenplek-Account');
  account ??= whose;
  if (whose === null || whose === account) return;
  session.isOfAnother();
  throw new OtherAccountError();
}

function keptSince({ headers }: Response): number | null {
  const since = headers.get('X-Kept');
  if (since === null) return null;
  void doubt();
  return Date.parse(since) || 0;
}

async function answerTo(path: string, ask: Ask): Promise<Raw> {
  const response = await send(path, ask);
  checkAccount(response);
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return { text: await response.text(), etag: response.headers.get('ETag'), kept: keptSince(response) };
}

async function obtain(path: string, ask: Ask): Promise<Raw> {
  try {
    return await (takenEarly(path, ask) ?? answerTo(path, ask));
  } catch (cause) {
    const problem = cause instanceof ProblemError ? cause.problem : null;
    if (problem?.status === 401) session.isOver();
    // Refused before it did anything, so it may be asked again.
    if (problem?.code === 'csrf-missing' && (await session.isRenewed())) return answerTo(path, ask);
    throw cause;
  }
}

export async function call<T>(path: string, ask: Ask = {}): Promise<Answer<T>> {
  const { text, ...about } = await obtain(path, ask);
  return { body: (text === '' ? undefined : JSON.parse(text)) as T, ...about };
}

export const read = async <T>(path: string, signal?: AbortSignal) => (await call<T>(path, signal ? { signal } : {})).body;

/** Says with an answer from when it is, where it was kept. */
export async function readDated<T extends object>(path: string, signal?: AbortSignal): Promise<T & { keptAt: number | null }> {
  const { body, kept } = await call<T>(path, signal ? { signal } : {});
  return { ...body, keptAt: kept };
}

export const asDrawing = { headers: { Accept: 'image/svg+xml, application/problem+json' } };

export const readDrawing = async (path: string, signal?: AbortSignal): Promise<string> =>
  (await obtain(path, { ...asDrawing, ...(signal ? { signal } : {}) })).text;

export const booking = (path: string) => `/api/booking/v1${path}`;
export const people = (path: string) => `/api/people/v1${path}`;

/** `?a=1&b=2` from what has a value. */
export function query(values: Record<string, string | number | undefined>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value !== undefined && value !== '') params.set(key, String(value));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
