import { vi } from 'vitest';

export type Asked = { method: string; path: string; body: unknown; headers: Headers };
type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | Error;

/** Answers requests by method and the beginning of the path; remembers what was asked. */
export function answers(table: Record<string, Answer | ((asked: Asked) => Answer | Promise<Answer>)>) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const one: Asked = {
      method: init.method ?? 'GET',
      path,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    asked.push(one);
    const key = Object.keys(table)
      .filter((each) => `${one.method} ${path}`.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    if (!key) return new Response('{}', { status: 404 });
    const found = table[key]!;
    const answer = typeof found === 'function' ? await found(one) : found;
    if (answer instanceof Error) throw answer;
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
      status: answer.status ?? 200,
      headers: answer.headers ?? {},
    });
  });
  return { asked, of: (method: string) => asked.filter((one) => one.method === method) };
}

export const refusal = (code: string, detail: string, more: object = {}) => ({
  status: 409,
  body: { type: `urn:samenplek:problem:${code}`, title: detail, status: 409, detail, code, ...more },
});
