package nl.samenplek.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.Chromium;

/**
 * The Chromium of this machine where there is one, else Playwright's own. Pages come back from its
 * memory, as in everybody's browser.
 */
final class Browsers {
  private Browsers() {}

  static Browser start(Playwright playwright) {
    var options = new LaunchOptions().setHeadless(true).setArgs(Chromium.QUIET);
    options.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
    Chromium.onThisMachine().ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  static Playwright playwright() {
    return Playwright.create(
        new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }
}
