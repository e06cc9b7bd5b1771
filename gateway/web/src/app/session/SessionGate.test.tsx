import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { answers } from '@shared/testing/answers';
import { expectAccessible } from '@shared/testing/render';
import { keepPlace, keptPlace } from '../first/kept-place';
import { signInAddress } from './session';

const signedIn = { signedIn: true, csrf: { header: 'X-CSRF-Token', token: 'abc' }, signOut: '/session/sign-out' };

/** A tab in which nobody has been yet: where somebody was, it waits for that person instead. Its later parts come new, too. */
async function showInANewTab() {
  vi.resetModules();
  const fresh = await import('@shared/testing/render');
  const { SessionGate } = await import('./SessionGate');
  return fresh.show(<SessionGate />);
}

describe('who comes in', () => {
  it('goes straight to sign in, and comes back to the same address', async () => {
    const replace = vi.fn();
    answers({ 'GET /session': { body: { signedIn: false, signIn: '/session/sign-in' } } });
    vi.stubGlobal('location', { pathname: '/sites/s-1/floors/f-2', search: '?date=2026-11-24&workplace=w-2-14', hash: '', replace });
    const { container } = await showInANewTab();

    await waitFor(() =>
      expect(replace).toHaveBeenCalledWith(
        '/session/sign-in?return=%2Fsites%2Fs-1%2Ffloors%2Ff-2%3Fdate%3D2026-11-24%26workplace%3Dw-2-14',
      ),
    );
    await expectAccessible(container);
  });

  it('comes back to the very part of a page', () => {
    history.replaceState(null, '', '/more#sharing');

    expect(signInAddress('/session/sign-in')).toBe('/session/sign-in?return=%2Fmore%23sharing');
  });

  it('is told clearly when nobody knows the account, and can sign out', async () => {
    const { of } = answers({
      'GET /session': { body: signedIn },
      'GET /api/people/v1/people/me': {
        status: 403,
        body: { code: 'account-unknown', detail: 'Dit account kennen we niet.', status: 403, title: '', type: '' },
      },
      'POST /session/sign-out': { body: { location: '/signed-out' } },
    });
    vi.stubGlobal('location', { ...location, assign: vi.fn(), pathname: '/', search: '' });
    await showInANewTab();

    expect(await screen.findByText('Dit account kennen we niet.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Uitloggen' }));

    await waitFor(() => expect(of('POST')[0]?.headers.get('X-CSRF-Token')).toBe('abc'));
  });

  it('gets one button when it cannot be found out', async () => {
    answers({
      'GET /session': { status: 503, body: { code: 'unavailable', detail: 'Even niet bereikbaar.', status: 503, title: '', type: '' } },
    });
    await showInANewTab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Even niet bereikbaar.');
    expect(screen.getByRole('button', { name: 'Probeer opnieuw' })).toBeInTheDocument();
  });
});

describe('the place that was chosen', () => {
  it('is brought back, once, and never another site', () => {
    history.replaceState(null, '', '/sites/s-1/floors/f-2?workplace=w-2-14');
    keepPlace();
    expect(keptPlace()).toBe('/sites/s-1/floors/f-2?workplace=w-2-14');
    expect(keptPlace()).toBeNull();
    sessionStorage.setItem('samenplek.kept', '//elsewhere.example');
    expect(keptPlace()).toBeNull();
  });
});
