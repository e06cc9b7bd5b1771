package nl.samenplek.bench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser: the Chromium of this machine where there is one, else Playwright's own. */
final class Chromium {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static @Nullable Browser running;

  private Chromium() {}

  /** One for all lines; it ends with this program. */
  static synchronized Browser running() {
    if (running == null) {
      var withoutDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      var playwright = Playwright.create(new CreateOptions().setEnv(withoutDownload));
      var options = new LaunchOptions().setHeadless(true).setArgs(QUIET);
      onThisMachine().ifPresent(options::setExecutablePath);
      running = playwright.chromium().launch(options);
    }
    return running;
  }

  private static Optional<Path> onThisMachine() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> folders = Arrays.stream(path.split(File.pathSeparator)).map(Path::of);
    return folders
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
