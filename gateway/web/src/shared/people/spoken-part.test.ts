import { expect, it } from 'vitest';
import { aSite, local } from '@shared/testing/mothers';
import { speechOf } from '@shared/testing/render';
import { spokenPart } from './spoken-part';

it.each([
  ['07:00', '19:00', ['morning', 'afternoon'], 'hele dag'],
  ['07:00', '12:30', ['morning'], 'ochtend'],
  ['12:30', '19:00', ['afternoon'], 'middag'],
  ['12:00', '19:00', ['morning', 'afternoon'], '12.00 tot 19.00 uur'],
  ['09:00', '12:00', ['morning'], '9.00 tot 12.00 uur'],
] as const)('of %s to %s says no more than is so', (from, until, dayParts, words) => {
  expect(spokenPart(speechOf('nl'), { from: local(from), until: local(until), dayParts: [...dayParts] }, aSite())).toBe(words);
});
