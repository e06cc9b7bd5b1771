/*
 * Asks at once what every page begins with: who is here, who that is in the directory, and the sites. It comes beside the
 * app and not after it, so that on a slow line the answers are there when the app is. The app takes them (http.ts), once.
 */
(() => {
  if (globalThis.location.pathname === '/signed-out') return;
  const stored = globalThis.localStorage.getItem('samenplek.language');
  const wanted = globalThis.navigator.languages.find((one) => /^(nl|en)\b/.test(one));
  const language = stored === 'nl' || stored === 'en' ? stored : wanted?.startsWith('en') ? 'en' : 'nl';
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language };
  globalThis.samenplekAsked = {};
  for (const path of ['/session', '/api/people/v1/people/me', '/api/booking/v1/sites']) {
    const answer = fetch(path, { credentials: 'same-origin', headers });
    answer.catch(() => undefined);
    globalThis.samenplekAsked[path] = answer;
  }
})();
