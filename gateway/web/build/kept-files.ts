import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const EMPTY = 'const FILES = [];';

/** The worker with the list of the app's own files in it: another build is another worker, which keeps the files of that one. */
export const withFiles = (worker: string, files: string[]): string => {
  if (!worker.includes(EMPTY)) throw new Error(`the worker has no place for the files: ${EMPTY}`);
  return worker.replace(EMPTY, `const FILES = ${JSON.stringify([...files].sort())};`);
};

/** Adds the worker to what is built. */
export function keptFiles(worker: string): Plugin {
  return {
    name: 'kept-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => name.startsWith('assets/'))
          .map((name) => `/${name}`);
        this.emitFile({ type: 'asset', fileName: 'worker.js', source: withFiles(readFileSync(worker, 'utf8'), files) });
      },
    },
  };
}
