import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areas } from './areas.mjs';
import { weigh } from './weight.mjs';

const messages = join(import.meta.dirname, '../messages');
const keysOf = (area: string, language: string) =>
  Object.keys(JSON.parse(readFileSync(join(messages, area, `${language}.json`), 'utf8')) as object);

describe('the areas', () => {
  it('each have their sentences in both languages', () => {
    expect(readdirSync(messages).sort()).toEqual(areas.map(({ name }) => name).sort());
    for (const { name } of areas) expect(readdirSync(join(messages, name)).sort()).toEqual(['en.json', 'nl.json']);
  });

  it('call no two sentences alike', () => {
    const keys = areas.flatMap(({ name }) => keysOf(name, 'nl'));

    expect(keys).toHaveLength(new Set(keys).size);
  });
});

describe('the weight of a first load', () => {
  const me = { name: 'me', start: 'app/start.tsx', page: 'index.html', limitKb: 1 };
  const planner = { name: 'planner', start: 'app/planner/PlannerPages.tsx', limitKb: 1 };
  /** Does not get smaller by compressing. */
  const noise = (length: number) =>
    Array.from({ length: length / 44 }, (_, index) => createHash('sha256').update(String(index)).digest('base64')).join('');
  let dist: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'weight-'));
    write('index.html', '<script src="/assets/start-12345678.js"></script>');
    write('assets/start-12345678.js', 'import{a}from"./shared-12345678.js";import("./PlannerPages-12345678.js")');
    write('assets/start-12345678.css', 'p{}');
    write('assets/shared-12345678.js', 'export const a=1');
    write('assets/words-me-nl-12345678.js', 'export default{}');
    write('assets/words-me-en-12345678.js', noise(5000));
    write('assets/PlannerPages-12345678.js', 'import{a}from"./shared-12345678.js"');
    write('assets/words-planner-nl-12345678.js', 'export default{}');
  });
  afterEach(() => rmSync(dist, { recursive: true }));
  const of = (...all: Parameters<typeof weigh>[1]) =>
    weigh(dist, all).map(({ name, files, isOver }) => [name, files.map((one) => one.file.replace('-12345678', '')), isOver]);

  it('is what comes before anything shows, with one language; of a later area what it adds', () => {
    expect(of(me, planner)).toEqual([
      ['me', ['index.html', 'assets/start.js', 'assets/shared.js', 'assets/words-me-nl.js', 'assets/start.css'], false],
      ['planner', ['assets/PlannerPages.js', 'assets/words-planner-nl.js'], false],
    ]);
  });

  it('would be found too high, of each area by itself', () => {
    write('assets/PlannerPages-12345678.js', `"${noise(5000)}"`);

    expect(of(me, planner).map(([name, , isOver]) => [name, isOver])).toEqual([
      ['me', false],
      ['planner', true],
    ]);
  });

  it('would be missed of an area that was not built', () => {
    rmSync(join(dist, 'assets/PlannerPages-12345678.js'));

    expect(() => of(me, planner)).toThrow('nothing of the area planner was built');
  });
});
