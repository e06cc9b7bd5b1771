import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saidIn, sourcesFrom } from './first-words.ts';

const src = join(import.meta.dirname, '../src');
const isFirst = saidIn(sourcesFrom(join(src, 'app/start.tsx'), src));

it.each(['nav.floor', 'strip.today', 'kind.desk', 'fault.retry', 'legend.free', 'state.taken'])('has %s at once', (key) => {
  expect(isFirst(key)).toBe(true);
});

it.each(['more.theme', 'week.title', 'who.title', 'calendar.name', 'search.nothing', 'unknownAccount.title', 'own.changeTime'])(
  'has %s later',
  (key) => {
    expect(isFirst(key)).toBe(false);
  },
);
