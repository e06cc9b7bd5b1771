import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finds, startsOf, wordsOf } from './folding';

type Example = { written: string; typed: string[] };
type Examples = { finds: Example[]; findsNot: Example[] };

/** Those of the services too: `FoldingTest.java`. */
const examples = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../edge/src/test/resources/finding-examples.json'), 'utf8'),
) as Examples;
const pairs = (all: Example[]) => all.flatMap(({ written, typed }) => typed.map((one) => [written, one] as const));

describe('what is typed', () => {
  it.each(pairs(examples.finds))('finds “%s” by “%s”', (written, typed) => {
    expect(finds(wordsOf(typed), written)).toBe(true);
  });

  it.each(pairs(examples.findsNot))('does not find “%s” by “%s”', (written, typed) => {
    expect(finds(wordsOf(typed), written)).toBe(false);
  });

  it('finds a text from each of its words on', () => {
    expect(startsOf('van Dijk-de Groot')).toEqual(['vandijkdegroot', 'dijkdegroot', 'degroot', 'groot']);
    expect(startsOf('2.14')).toEqual(['2.14', '214', '14']);
  });
});
