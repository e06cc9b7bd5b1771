import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import layers from './build/rules/layers.js';
import noHardCodedText from './build/rules/no-hard-coded-text.js';

const browser = Object.fromEntries(
  ['self', 'caches', 'fetch', 'URL', 'Response', 'Headers', 'console', 'process'].map((name) => [name, 'readonly']),
);

export default ts.config(
  { ignores: ['dist', 'node_modules', 'target'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  { files: ['src/app/offline/worker.js', 'build/**/*.{js,mjs}'], languageOptions: { globals: browser } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, samenplek: { rules: { layers, 'no-hard-coded-text': noHardCodedText } } },
    rules: {
      ...hooks.configs.recommended.rules,
      'samenplek/layers': 'error',
      'samenplek/no-hard-coded-text': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
    },
  },
  { files: ['src/**/*.test.{ts,tsx}'], rules: { 'samenplek/no-hard-coded-text': 'off' } },
);
