import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { aSite, sanne } from '@shared/testing/mothers';
import { show } from '@shared/testing/render';
import { Pages } from '../Pages';
import { SessionContext } from '../session/session-context';
import { statements } from './statements';

const gateway = join(import.meta.dirname, '../../../../src/main');

beforeEach(() => {
  vi.stubGlobal(
    'EventSource',
    class {
      addEventListener() {}
      close() {}
    },
  );
  answers({ 'GET /api/booking/v1/sites': { body: { items: [aSite()] } }, 'HEAD /icon.svg': new TypeError('no connection') });
});

it('are those that the gateway has a text for', () => {
  const texts = readdirSync(join(gateway, 'resources/pages/statements')).map((name) => name.split('.')[0]!);

  expect([...new Set(texts)].sort()).toEqual([...statements].sort());
});

it('are those that the gateway gives to everybody, beside the page of who signed out', () => {
  const source = readFileSync(join(gateway, 'java/nl/samenplek/gateway/signin/StraightToSignIn.java'), 'utf8');
  const forEverybody = /FOR_EVERYBODY =\s*Set\.of\(([^)]*)\)/.exec(source)![1]!.match(/[a-z-]+(?=")/g);

  expect(forEverybody!.sort()).toEqual(['signed-out', ...statements].sort());
});

it.each([
  ['help', 'Hulp'],
  ['privacy', 'Privacy'],
])('say at /%s that they need a connection, where they could not be had', async (path, name) => {
  history.replaceState(null, '', `/${path}?language=nl`);
  show(
    <SessionContext value={{ me: sanne, signOut: '/session/sign-out' }}>
      <Pages />
    </SessionContext>,
  );

  expect(await screen.findByRole('heading', { level: 1, name })).toBeInTheDocument();
  expect(screen.getByText(/^Deze pagina opent alleen met een verbinding/)).toBeInTheDocument();
});
