import { IntlMessageFormat } from 'intl-messageformat';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import parsedEn from '../../../messages/me/en.json';
import parsedNl from '../../../messages/me/nl.json';
import { saidIn } from '../../../build/first-words.ts';
import { speechOf } from '@shared/testing/render';

const root = join(import.meta.dirname, '../../..');
const texts = (language: string) => JSON.parse(readFileSync(join(root, `messages/me/${language}.json`), 'utf8')) as Record<string, string>;
const compiled = { nl: parsedNl, en: parsedEn } as unknown as Record<'nl' | 'en', Record<string, unknown>>;
const nl = texts('nl');
const en = texts('en');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');

const isUsed = saidIn(sources);

type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }>; children?: Part[] };

/** The facts a parsed message asks for: arguments (1 to 6) and marked words (8), wherever they stand. */
function variables(message: unknown): string[] {
  const found = (part: Part): string[] => [
    ...((part.type >= 1 && part.type <= 6) || part.type === 8 ? [part.value ?? ''] : []),
    ...Object.values(part.options ?? {}).flatMap((option) => option.value.flatMap(found)),
    ...(part.children ?? []).flatMap(found),
  ];
  return Array.isArray(message) ? [...new Set((message as Part[]).flatMap(found))].sort() : [];
}

describe('the message files', () => {
  it('say the same things in Dutch and in English', () => {
    expect(Object.keys(en)).toEqual(Object.keys(nl));
  });

  it.each(Object.keys(nl))('%s has the same facts in both languages', (key) => {
    expect(variables(compiled.en[key])).toEqual(variables(compiled.nl[key]));
  });

  it('hold nothing that nobody says', () => {
    expect(Object.keys(nl).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('would be caught with an unused sentence', () => {
    expect(isUsed('never.said')).toBe(false);
  });

  it('never blame, cheer or apologise', () => {
    const wrong = /helaas|oeps|succesvol|sorry|verkeerd|!|unfortunately|oops|success/i;
    expect(Object.entries({ ...nl }).filter(([, text]) => wrong.test(text))).toEqual([]);
    expect(Object.entries({ ...en }).filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

describe('speaking', () => {
  it('uses the plural of the language', () => {
    const [dutch, english] = [speechOf('nl'), speechOf('en')];

    expect([0, 1, 4].map((count) => dutch.say('filter.outside', { count }))).toEqual([
      'niets valt buiten je filter',
      '1 valt buiten je filter',
      '4 vallen buiten je filter',
    ]);
    expect(english.say('room.persons', { count: 1 })).toBe('1 person');
  });

  it('joins names as the language does', () => {
    expect(speechOf('nl').list(['Femke', 'Bram', 'Noor'])).toBe('Femke, Bram en Noor');
    expect(speechOf('en').list(['Femke', 'Bram'])).toBe('Femke and Bram');
  });

  it('has no parser in the browser', () => {
    expect(() => new IntlMessageFormat('{a}', 'nl')).toThrow();
  });
});
