import type { Plugin } from 'vite';
import { LANGUAGE, wordsFile } from './areas.mjs';

/** Asks the first questions; runs as soon as it has come. */
const FIRST = 'first';
/** What the first floor needs beside the entry: without a word in the page it would be found out only afterwards. */
const WANTED = [wordsFile('me', LANGUAGE)];

/** Names in the entry page what the first floor begins with, so that it comes in one go. */
export function firstFloor(): Plugin {
  return {
    name: 'first-floor',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const first = chunks.find((chunk) => chunk.name === FIRST);
        if (!first || first.imports.length > 0)
          throw new Error(`the first questions wait for ${first?.imports.join(', ') ?? 'a file that is not there'}`);
        const preload = chunks.filter((chunk) => WANTED.some((name) => chunk.fileName.startsWith(`assets/${name}-`)));
        return [
          { tag: 'script', attrs: { type: 'module', async: true, crossorigin: true, src: `/${first.fileName}` }, injectTo: 'head-prepend' },
          ...preload.map((chunk) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` },
            injectTo: 'head' as const,
          })),
        ];
      },
    },
  };
}
