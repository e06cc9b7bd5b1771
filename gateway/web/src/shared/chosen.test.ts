import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const src = join(import.meta.dirname, '..');
const CHOSEN = /\[aria-(current|pressed|selected)|:checked/;
const LINE = /(box-shadow|border(-[a-z-]+)?|outline):/;
const FORCED = /@media \(forced-colors: active\) \{((?:[^{}]+\{[^{}]*\})*)/g;

const rulesOf = (css: string) =>
  (css.match(/[^{}]+\{[^{}]*\}/g) ?? []).map((rule) => rule.split('{').map((part) => part.trim()) as [string, string]);

/** What is chosen and says so by a wash alone: that is white in high contrast, and gone where the system has its colours. */
function byWashAlone(css: string): string[] {
  const forced = [...css.matchAll(FORCED)].map(([, rules]) => rules).join('');
  const rest = css.replace(FORCED, '');
  return rulesOf(rest)
    .filter(([selector, look]) => CHOSEN.test(selector) && look.includes('--act-wash') && !rest.includes(`${selector}::before {`))
    .filter(([selector, look]) => !LINE.test(look) || !forced.includes(selector))
    .map(([selector]) => selector);
}

it('what is chosen has a line or an edge beside its wash, also in colours of the system', () => {
  const all = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(src, file), 'utf8'));

  expect(byWashAlone(all.join('\n'))).toEqual([]);
});

it('would find what has not', () => {
  const wash = '.a[aria-current] { background: var(--act-wash); } .b:checked { background: var(--act-wash); border-color: red; }';

  expect(byWashAlone(wash)).toEqual(['.a[aria-current]', '.b:checked']);
  expect(byWashAlone(`${wash} @media (forced-colors: active) { .b:checked { outline: 1px solid; } }`)).toEqual(['.a[aria-current]']);
});
