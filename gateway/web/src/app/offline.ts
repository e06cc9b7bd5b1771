/** The worker keeps the app and the last answers for when there is no connection; only in a build. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void navigator.serviceWorker.register('/worker.js').catch(() => undefined));
}
