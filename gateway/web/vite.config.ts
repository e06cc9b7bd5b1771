import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compiledMessages } from './build/compiled-messages.ts';
import { firstFloor } from './build/first-floor.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gateway = process.env.SAMENPLEK_GATEWAY_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [compiledMessages(at('./messages')), react(), firstFloor()],
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
    // What several pages share travels as one file: many small ones compress badly.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', test: /src.(shared|app)|lucide/, minShareCount: 2 }] } },
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
