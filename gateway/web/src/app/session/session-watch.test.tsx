import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { call, forgetAccount, NoAnswerError, OtherAccountError, read } from '@shared/api/http';
import { answers } from '@shared/testing/answers';
import { sanne } from '@shared/testing/mothers';
import { expectAccessible, show } from '@shared/testing/render';
import { SessionGate } from './SessionGate';
import { isHere } from './session-watch';

const PLACE = '/more?date=2026-11-24';
const session = (token = 'abc') => ({ signedIn: true as const, csrf: { header: 'X-CSRF-Token', token }, signOut: '/session/sign-out' });
const unauthorized = { status: 401, body: { code: 'unauthorized', status: 401, title: '', detail: 'Log in.', type: '' } };
const csrfMissing = { status: 403, body: { code: 'csrf-missing', status: 403, title: '', detail: '', type: '' } };

/** What the gateway says of the session from now on: for this account, or that there is none. */
let gateway: { account: string | null; token: string } | Error;
let asked: ReturnType<typeof answers>;
let goTo: ReturnType<typeof vi.fn>;
let channels: { onmessage: ((event: { data: unknown }) => void) | null; said: unknown[] }[];

const whose = () => (gateway instanceof Error || !gateway.account ? {} : { headers: { 'Samenplek-Account': gateway.account } });
const said = (body: unknown) => (gateway instanceof Error ? gateway : gateway.account ? { body, ...whose() } : unauthorized);

beforeEach(() => {
  channels = [];
  gateway = { account: 'of-sanne', token: 'abc' };
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      onmessage = null;
      said: unknown[] = [];
      constructor() {
        channels.push(this);
      }
      postMessage = (word: unknown) => this.said.push(word);
      close = () => undefined;
    },
  );
  vi.stubGlobal(
    'EventSource',
    class {
      addEventListener() {}
      close() {}
    },
  );
  asked = answers({
    'GET /session': () =>
      gateway instanceof Error
        ? gateway
        : gateway.account
          ? { body: session(gateway.token), ...whose() }
          : { body: { signedIn: false, signIn: '/session/sign-in' } },
    'GET /api/people/v1/people/me': () => said(sanne),
    'GET /api/booking/v1/bookings': () => said({ items: [] }),
    'POST /api/booking/v1/bookings': ({ headers }) =>
      headers.get('X-CSRF-Token') === (gateway as { token: string }).token ? said({ id: 'b-1' }) : { ...csrfMissing, ...whose() },
    'POST /session/sign-out': { body: { location: '/signed-out' } },
    'HEAD ': () => (gateway instanceof Error ? gateway : {}),
  });
  goTo = vi.fn();
});
afterEach(() => {
  forgetAccount();
  isHere(session());
  document.documentElement.style.visibility = '';
});

/** Signed in as Sanne, on the page that shows her name. */
async function open() {
  history.replaceState(null, '', PLACE);
  const shown = show(<SessionGate />);
  expect(await screen.findByText('Sanne de Wit')).toBeVisible();
  vi.stubGlobal('location', { ...location, assign: goTo, replace: goTo, pathname: '/more', search: '?date=2026-11-24', hash: '' });
  return shown;
}
const own = () => channels.find((one) => one.onmessage)!;
const hears = (word: string) => act(async () => own().onmessage!({ data: word }));
const passes = (name: string, persisted: boolean) =>
  act(async () => void window.dispatchEvent(Object.assign(new Event(name), { persisted })));
const nobodyIsSeen = () => waitFor(() => expect(screen.queryByText('Sanne de Wit')).toBeNull());

describe('a session that ended', () => {
  it('takes the names from the page and keeps the choice, with one button', async () => {
    const { container } = await open();
    gateway = { account: null, token: '' };
    await read('/api/booking/v1/bookings').catch(() => undefined);

    expect(await screen.findByRole('heading', { name: 'Je bent niet meer ingelogd' })).toBeInTheDocument();
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toContain('Opnieuw inloggen');
    expect(screen.queryByText('Sanne de Wit')).toBeNull();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw inloggen' }));

    expect(goTo).toHaveBeenCalledWith('/session/sign-in?return=%2Fmore%3Fdate%3D2026-11-24');
  });

  it('is told to the other tabs, once', async () => {
    await open();
    gateway = { account: null, token: '' };
    await Promise.allSettled([read('/api/booking/v1/bookings'), read('/api/booking/v1/bookings')]);
    await nobodyIsSeen();

    expect(own().said).toEqual(['begun', 'ended']);
  });

  it('ends the page that hears of it from another tab, also where nothing can be asked', async () => {
    await open();
    gateway = new TypeError('offline');
    await hears('ended');

    await nobodyIsSeen();
  });

  it('does not end a page whose session is still there, whatever another tab says', async () => {
    await open();
    await hears('ended');

    expect(screen.getByText('Sanne de Wit')).toBeVisible();
  });

  it('is what signing out is, here and elsewhere', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Uitloggen' }));

    await nobodyIsSeen();
    expect(own().said).toContain('ended');
    expect(goTo).toHaveBeenCalledWith('/signed-out');
  });
});

describe('a page that comes back from memory', () => {
  it('is invisible until it is known that the session has ended, and then shows nobody', async () => {
    await open();
    await passes('pagehide', true);
    expect(screen.getByText('Sanne de Wit')).not.toBeVisible();

    gateway = { account: null, token: '' };
    await passes('pageshow', true);

    expect(await screen.findByRole('button', { name: 'Opnieuw inloggen' })).toBeVisible();
    expect(screen.queryByText('Sanne de Wit')).toBeNull();
  });

  it('is seen again when the session is still there', async () => {
    await open();
    await passes('pagehide', true);
    await passes('pageshow', true);

    await waitFor(() => expect(screen.getByText('Sanne de Wit')).toBeVisible());
  });

  it('shows nobody while that cannot be asked, and goes on by itself', async () => {
    await open();
    await passes('pagehide', true);
    gateway = new TypeError('offline');
    await passes('pageshow', true);
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByText('Sanne de Wit')).toBeNull();

    gateway = { account: 'of-sanne', token: 'abc' };
    await act(async () => void window.dispatchEvent(new Event('online')));

    expect(await screen.findByText('Sanne de Wit')).toBeVisible();
  });
});

describe('a session that began again in another tab', () => {
  it('brings the page back where it was', async () => {
    await open();
    gateway = { account: null, token: '' };
    await hears('ended');
    await nobodyIsSeen();

    gateway = { account: 'of-sanne', token: 'new' };
    await hears('begun');

    expect(await screen.findByText('Sanne de Wit')).toBeVisible();
  });

  it('has a new guard, with which what was refused is asked once more', async () => {
    await open();
    gateway = { account: 'of-sanne', token: 'new' };

    await call('/api/booking/v1/bookings', { method: 'POST', body: {} });

    expect(asked.of('POST').map((one) => one.headers.get('X-CSRF-Token'))).toEqual(['abc', 'new']);
  });

  it('makes the page start anew when it is of somebody else, whose answers it does not read', async () => {
    await open();
    gateway = { account: 'of-bram', token: 'new' };

    await expect(read('/api/booking/v1/bookings')).rejects.toBeInstanceOf(OtherAccountError);

    expect(goTo).toHaveBeenCalledWith('/');
    expect(screen.getByText('Sanne de Wit')).not.toBeVisible();
  });

  it('also when the page only hears of it', async () => {
    await open();
    gateway = { account: 'of-bram', token: 'new' };
    await hears('begun');

    await waitFor(() => expect(goTo).toHaveBeenCalledWith('/'));
  });

  it('does not do for somebody else what this person asked', async () => {
    await open();
    gateway = { account: 'of-bram', token: 'new' };

    await expect(call('/api/booking/v1/bookings', { method: 'POST', body: {} })).rejects.toBeInstanceOf(OtherAccountError);

    expect(asked.of('POST')).toHaveLength(1);
  });
});

it('a tab that is looked at again asks whether the session is there', async () => {
  await open();
  gateway = { account: null, token: '' };
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));

  expect(await screen.findByRole('button', { name: 'Opnieuw inloggen' })).toBeVisible();
});

it('a tab is not led to sign in by itself when the connection comes back and the session is gone', async () => {
  await open();
  await act(async () => void window.dispatchEvent(new Event('offline')));
  gateway = { account: null, token: '' };
  await act(async () => void window.dispatchEvent(new Event('online')));

  expect(await screen.findByRole('button', { name: 'Opnieuw inloggen' })).toBeVisible();
  expect(goTo).not.toHaveBeenCalled();
});

it('an answer that does not come ends nothing', async () => {
  await open();
  gateway = new TypeError('offline');

  await expect(read('/api/booking/v1/bookings')).rejects.toBeInstanceOf(NoAnswerError);

  expect(screen.getByText('Sanne de Wit')).toBeVisible();
});
