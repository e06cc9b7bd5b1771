import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';

const here = join(import.meta.dirname, 'format.test.ts');
const isFormatted = async (text: string) => check(text, { ...(await resolveConfig(here)), filepath: here });

it('finds what is not formatted', async () => {
  expect(await isFormatted("const one = { a: 'a', b };\n")).toBe(true);
  expect(await isFormatted('const one = {a: "a", b}\n')).toBe(false);
});
