import type { Plugin } from 'vite';

/** What the first floor needs beside the entry: without a word in the page it would be found out one after the other. */
const WANTED = ['FloorPage', 'nl'];

/** Names the scripts and styles of the first floor in the entry page, so that they come in one go. */
export function firstFloor(): Plugin {
  return {
    name: 'first-floor',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {}, chunk: entry }) {
        const scripts = new Set<string>();
        const styles = new Set<string>();
        const follow = (file: string) => {
          const chunk = bundle[file];
          if (!chunk || chunk.type !== 'chunk' || scripts.has(file) || file === entry?.fileName) return;
          scripts.add(file);
          chunk.viteMetadata?.importedCss.forEach((style) => styles.add(style));
          chunk.imports.forEach(follow);
        };
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && WANTED.includes(chunk.name)) follow(chunk.fileName);
        const link = (attrs: Record<string, string | boolean>) => ({ tag: 'link', attrs, injectTo: 'head' as const });
        return [
          ...[...styles].map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `/${file}` })),
          ...[...scripts].map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `/${file}` })),
        ];
      },
    },
  };
}
