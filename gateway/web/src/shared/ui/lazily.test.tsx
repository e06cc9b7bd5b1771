import { screen } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { doubt } from '@shared/api/connection';
import { show } from '@shared/testing/render';
import { lazily } from './lazily';

const network = (isThere: boolean) =>
  vi.stubGlobal('fetch', async () => (isThere ? new Response('') : Promise.reject(new TypeError('network'))));
const page = { default: (() => <p>de pagina</p>) as ComponentType };
const showIt = (load: () => Promise<typeof page>) => {
  const Page = lazily(load);
  show(
    <Suspense fallback="nog niet">
      <Page />
    </Suspense>,
  );
};

afterEach(async () => {
  network(true);
  await doubt();
});

it('comes by itself when the connection is back, without anything being pressed', async () => {
  network(false);
  const load = vi.fn<() => Promise<typeof page>>().mockRejectedValueOnce(new TypeError('network')).mockResolvedValue(page);
  showIt(load);
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  expect(screen.getByText('nog niet')).toBeInTheDocument();

  network(true);
  dispatchEvent(new Event('online'));

  expect(await screen.findByText('de pagina')).toBeInTheDocument();
});

it('makes the app begin again, once, when it does not come although there is a connection', async () => {
  network(true);
  const reload = vi.fn();
  vi.stubGlobal('location', { ...location, reload });
  showIt(() => Promise.reject(new TypeError('gone')));

  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  expect(screen.getByText('nog niet')).toBeInTheDocument();
});
