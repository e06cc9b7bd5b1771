// Runs in the page before anything of the page does; notes and changes nothing.
(() => {
  if (window !== top) return;
  const QUIET_MS = 1000;
  const busy = [];
  let shown = null;

  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) busy.push([task.startTime, task.startTime + task.duration]);
  }).observe({ type: 'longtask', buffered: true });

  // The frame after the one in which they are first there: then they are painted.
  const look = () => {
    if (document.querySelector('[data-workplace].wp-free')) requestAnimationFrame(() => (shown = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  // The first moment from which it listens for a second: no task longer than 50 ms within it.
  const interactive = () => {
    let moment = shown;
    for (const [from, until] of busy) if (until > moment && from < moment + QUIET_MS) moment = until;
    return moment;
  };

  const own = (entry) => new URL(entry.name).origin === location.origin && entry.responseEnd <= shown;
  const entries = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(own);
  const kindOf = ({ name }) => {
    const path = new URL(name).pathname;
    if (/^\/(api|session)/.test(path)) return 'answers';
    return /\.(woff2?|png|svg|ico|webmanifest)$/.test(path) ? 'pictures' : 'app';
  };

  window.bench = {
    shown: () => shown,
    interactive,
    atRest: async () => {
      while (shown === null || performance.now() < interactive() + QUIET_MS) await new Promise(requestAnimationFrame);
    },
    kilobytes: (kind) => entries().filter((entry) => kindOf(entry) === kind).reduce((sum, entry) => sum + entry.encodedBodySize, 0) / 1024,
    // Frames per second until `stop`.
    watchFrames: () => {
      const frames = [];
      let going = true;
      const frame = (now) => {
        frames.push(now);
        if (going) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      window.bench.stop = () => {
        going = false;
        return ((frames.length - 1) / (frames.at(-1) - frames[0])) * 1000;
      };
    },
  };
})();
