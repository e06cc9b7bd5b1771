import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { wordsFile } from './build/areas.mjs';
import { compiledMessages } from './build/compiled-messages.ts';
import { firstFloor } from './build/first-floor.ts';
import { keptFiles } from './build/kept-files.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIRST_RESOURCES = 'asked|availability|floors|me|my-bookings|presence|session|site-days|sites';
const FIRST = new RegExp(
  `src.(app.first.|shared.api.(http|connection)\\.|shared.resources.(${FIRST_RESOURCES})\\.|shared.time.site-time\\.|features.date-strip.date-strip\\.model)`,
);
const MESSAGES = /messages.([^/\\]+).(nl|en)\.json\?(first|later)$/;
const wordsOf = (id: string | null | undefined) => {
  const [, area, language, part] = MESSAGES.exec(id ?? '') ?? [];
  return area && language && `${part === 'later' ? 'later-' : ''}${wordsFile(area, language)}`;
};
const gateway = process.env.SAMENPLEK_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [compiledMessages(at('./messages'), at('./src')), react(), firstFloor(), keptFiles(at('./src/app/offline/worker.js'))],
  resolve: {
    alias: {
      '@app': at('./src/app'),
      '@shared': at('./src/shared'),
      '@features': at('./src/features'),
      // Messages are parsed by the build, so the parser itself never reaches the browser.
      '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
    },
  },
  server: { proxy: { '/api': gateway, '/session': gateway, '/login': gateway } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What asks the first questions travels ahead of all else, and so may need nothing of it.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${wordsOf(facadeModuleId) ?? '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 1 },
            { name: 'start', test: /src.app.start\.tsx$/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    setupFiles: ['./src/shared/testing/setup.ts'],
    css: false,
    testTimeout: 20_000,
    reporters: ['default', ['junit', { outputFile: 'target/vitest-reports/TEST-web.xml' }]],
    server: { deps: { inline: ['intl-messageformat'] } },
  },
});
