package nl.samenplek.endtoend;

import com.microsoft.playwright.Page;
import java.util.List;

/** Measures in a page that has come to rest. Each answer names what does not fit; empty is well. */
final class Fit {
  /** Starts before the page does. Shifts that follow a press are meant. */
  private static final String WATCH_SHIFTS =
      """
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) {
          const moved = shift.sources.map(({ node }) => node?.className ?? node?.parentElement?.className);
          if (!shift.hadRecentInput) window.shifts.push({ by: shift.value, moved: moved.join(', ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
      """;

  private static final String SHIFTED =
      """
      () => window.shifts.reduce((sum, { by }) => sum + by, 0) > 0.05
        ? window.shifts.map(({ by, moved }) => `${by.toFixed(3)} ${moved}`) : []""";

  /** Nothing has changed in the page for half a second. */
  private static final String REST =
      """
      () => new Promise((done) => {
        let quiet;
        const observer = new MutationObserver(() => again());
        const again = () => {
          clearTimeout(quiet);
          quiet = setTimeout(() => { observer.disconnect(); done(); }, 500);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        again();
      })""";

  /**
   * What scrolls must end where its last visible content ends, give or take its own white space.
   */
  private static final String BLANK =
      """
      () => {
        const shown = (one) => {
          const { width, height } = one.getBoundingClientRect();
          const style = getComputedStyle(one);
          return width > 1 && height > 1 && style.visibility === 'visible' && style.clipPath === 'none'
            && style.position !== 'fixed';
        };
        const scrolls = (one) => /auto|scroll/.test(getComputedStyle(one).overflowY);
        const inner = (box, one) => {
          for (let up = one.parentElement; up && up !== box; up = up.parentElement) if (scrolls(up)) return true;
          return false;
        };
        const blank = (box) => {
          if (box.scrollHeight <= box.clientHeight) return 0;
          const before = box.scrollTop;
          box.scrollTop = box.scrollHeight;
          const low = [...box.querySelectorAll('*')].filter((one) => !inner(box, one) && shown(one))
            .reduce((most, one) => Math.max(most, one.getBoundingClientRect().bottom), 0);
          const { top } = box.getBoundingClientRect();
          const end = box.scrollHeight - (low - top - box.clientTop + box.scrollTop);
          box.scrollTop = before;
          return end - parseFloat(getComputedStyle(box).paddingBottom);
        };
        const page = document.documentElement;
        const named = [...document.querySelectorAll('body *')].filter(scrolls)
          .map((box) => [box.className, blank(box)]);
        // The app scrolls inside its window; a page of the gateway's own is as long as its text.
        const end = () => [...document.querySelectorAll('body *')].filter(shown)
          .reduce((most, one) => Math.max(most, one.getBoundingClientRect().bottom + scrollY), 0);
        const longer = page.scrollHeight - (document.getElementById('app') ? innerHeight : Math.max(innerHeight, end() + 40));
        const whole = [['page', longer], ['sideways', page.scrollWidth - innerWidth]];
        return [...whole.filter(([, by]) => by > 0), ...named.filter(([, by]) => by > 40)].map((one) => one.join(' '));
      }""";

  /** A press on the middle of a control that is in sight must come to that control. */
  private static final String COVERED =
      """
      () => {
      const scrolls = (up) => /auto|scroll/.test(getComputedStyle(up).overflow);
      const outOfSight = (control, x, y) => {
        for (let up = control.parentElement; up; up = up.parentElement) {
          const { left, top, right, bottom } = up.getBoundingClientRect();
          if (scrolls(up) && (x < left || y < top || x > right || y > bottom)) return true;
        }
        return false;
      };
      return [...document.querySelectorAll('a, button, input, select')].flatMap((control) => {
        const { left, top, width, height } = control.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (width < 2 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
        const hit = document.elementFromPoint(x, y);
        const isIts = control.contains(hit) || control.labels?.[0]?.contains(hit);
        return isIts || outOfSight(control, x, y) ? [] : [`${control.outerHTML.slice(0, 80)} under ${hit?.outerHTML.slice(0, 60)}`];
      });
      }""";

  private final Page page;

  private Fit(Page page) {
    this.page = page;
  }

  /** To be called before the first page is opened. */
  static Fit watching(Page page) {
    page.addInitScript(WATCH_SHIFTS);
    return new Fit(page);
  }

  void waitsForRest() {
    page.evaluate(REST);
  }

  List<?> shifted() {
    return (List<?>) page.evaluate(SHIFTED);
  }

  List<?> blank() {
    return (List<?>) page.evaluate(BLANK);
  }

  List<?> covered() {
    return (List<?>) page.evaluate(COVERED);
  }
}
