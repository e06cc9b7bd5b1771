import { parse } from '@formatjs/icu-messageformat-parser';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

const simple = (text: string) => !/[{<'#]/.test(text);

/** A message file with every sentence that has a variable, plural or tag already parsed. */
export function compile(json: string): Record<string, unknown> {
  const messages = JSON.parse(json) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [key, simple(text) ? text : parse(text, { captureLocation: false })]),
  );
}

/** Parses the ICU messages while building: the browser gets the outcome, not the parser. */
export function compiledMessages(folder: string): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    load(id) {
      const path = id.split('?')[0] ?? id;
      if (dirname(path) !== folder || !path.endsWith('.json')) return null;
      this.addWatchFile(path);
      return { code: JSON.stringify(compile(readFileSync(path, 'utf8'))), moduleType: 'json' };
    },
  };
}
