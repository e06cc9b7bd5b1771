import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDERS = { '@app/': 'app/', '@shared/': 'shared/', '@features/': 'features/' };
/** `import … from`, `export … from` and `import '…'`; neither types nor what is imported when it is needed. */
const IMPORTS = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?\s*'([^']+)'/gm;
const ENDS = ['.ts', '.tsx', ''];

function fileOf(specifier: string, from: string, src: string): string | undefined {
  const alias = Object.entries(FOLDERS).find(([name]) => specifier.startsWith(name));
  if (!alias && !specifier.startsWith('.')) return undefined;
  const path = alias ? join(src, alias[1], specifier.slice(alias[0].length)) : join(dirname(from), specifier);
  return ENDS.map((end) => path + end).find((one) => /\.tsx?$/.test(one) && existsSync(one));
}

/** The text of a source and of all that comes with it at once. */
export function sourcesFrom(entry: string, src: string): string {
  const texts = new Map<string, string>();
  const follow = (path: string) => {
    if (texts.has(path)) return;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    for (const [, specifier] of text.matchAll(IMPORTS)) {
      const file = fileOf(specifier!, path, src);
      if (file) follow(file);
    }
  };
  follow(entry);
  return [...texts.values()].join('\n');
}

/** Whether a message is said in these sources: `'strip.today'` as it stands, or the beginning of a name that is put together: `kind.${…}`. */
export function saidIn(sources: string): (key: string) => boolean {
  const beginnings = [...sources.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map(([, beginning]) => beginning!);
  return (key) =>
    sources.includes(`'${key}'`) || beginnings.some((beginning) => key.startsWith(beginning) && !key.slice(beginning.length).includes('.'));
}
