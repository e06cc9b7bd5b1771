import { parse } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { areas } from './areas.mjs';
import { saidIn, sourcesFrom } from './first-words.ts';

const simple = (text: string) => !/[{<'#]/.test(text);

/** A message file with every sentence that has a variable, plural or tag already parsed. */
export function compile(json: string): Record<string, unknown> {
  const messages = JSON.parse(json) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [key, simple(text) ? text : parse(text, { captureLocation: false })]),
  );
}

/**
 * Parses the ICU messages while building: the browser gets the outcome, not the parser. `nl.json?first` is what the
 * first load of its area says, `nl.json?later` what only later parts say; while developing, all of it is there at once.
 */
export function compiledMessages(folder: string, src: string): Plugin {
  const isFirst = new Map<string, (key: string) => boolean>();
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    configResolved({ command }) {
      if (command === 'build') for (const { name, start } of areas) isFirst.set(name, saidIn(sourcesFrom(join(src, start), src)));
    },
    load(id) {
      const [path = id, part] = id.split('?');
      if (dirname(dirname(path)) !== folder || !path.endsWith('.json')) return null;
      this.addWatchFile(path);
      const comesFirst = isFirst.get(basename(dirname(path))) ?? (() => true);
      const all = Object.entries(compile(readFileSync(path, 'utf8')));
      const messages = part === 'first' || part === 'later' ? all.filter(([key]) => comesFirst(key) === (part === 'first')) : all;
      return { code: JSON.stringify(Object.fromEntries(messages)), moduleType: 'json' };
    },
  };
}
