package nl.samenplek.bench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.Map;
import nl.samenplek.parts.Chromium;
import org.jspecify.annotations.Nullable;

/**
 * One for all lines: the Chromium of this machine, else Playwright's; it ends with this program.
 */
final class RunningBrowser {
  private static @Nullable Browser running;

  private RunningBrowser() {}

  static synchronized Browser get() {
    if (running == null) {
      var withoutDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      var playwright = Playwright.create(new CreateOptions().setEnv(withoutDownload));
      var options = new LaunchOptions().setHeadless(true).setArgs(Chromium.QUIET);
      Chromium.onThisMachine().ifPresent(options::setExecutablePath);
      running = playwright.chromium().launch(options);
    }
    return running;
  }
}
