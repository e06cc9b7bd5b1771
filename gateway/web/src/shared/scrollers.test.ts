import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const SCROLLS = /overflow(-[xy])?:[^;}]*\b(auto|scroll)\b/;
const HOLDS = /position:\s*(relative|absolute|fixed|sticky)/;

/** Rules by what stands between braces; a media query is looked through. */
const rulesOf = (css: string) => css.match(/[^{}]+\{[^{}]*\}/g) ?? [];
const letsGo = (css: string) =>
  rulesOf(css)
    .filter((rule) => SCROLLS.test(rule) && !HOLDS.test(rule))
    .map((rule) => rule.split('{')[0]!.trim());

/*
 * Words for assistive technology stand absolutely. What scrolls without holding them lets them count for the page behind,
 * which then scrolls on into nothing.
 */
it('whatever scrolls also holds what stands in it absolutely', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap((file) => letsGo(readFileSync(join(src, file), 'utf8')).map((rule) => `${file}: ${rule}`))).toEqual([]);
});

it('would find one that does not', () => {
  expect(letsGo('.held { position: relative; overflow: auto; } @media print { .lost { overflow-y: scroll; } }')).toEqual(['.lost']);
});
