package nl.samenplek.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** One browser for a class of journeys, and a window of their own for everyone in it. */
abstract class Journey {
  static final ZoneId TOWN_HALL = ZoneId.of("Europe/Amsterdam");
  static final String SECOND_FLOOR = "/sites/gemeentehuis/floors/gemeentehuis-2";
  static final String AT_A_DESK = SECOND_FLOOR + "?workplace=gemeentehuis-2-14";

  /** What must hold on each page is asked of these. */
  static final List<String> EVERY_PAGE =
      List.of(
          SECOND_FLOOR,
          SECOND_FLOOR + "?view=list",
          AT_A_DESK,
          "/my-week",
          "/team",
          "/more",
          "/help",
          "/accessibility",
          "/privacy",
          "/no-such-page");

  static final List<String> PAGES_OF_TEXT =
      List.of("/help", "/accessibility", "/privacy", "/no-such-page");

  private static Playwright playwright = Browsers.playwright();
  private static Browser browser = Browsers.start(playwright);
  private final Deque<Visitor> visitors = new ArrayDeque<>();

  @BeforeAll
  static void openTheBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
    if (!browser.isConnected()) {
      playwright = Browsers.playwright();
      browser = Browsers.start(playwright);
    }
  }

  Visitor someone(Visitor.Window window) {
    var visitor = Visitor.with(browser, window);
    visitors.push(visitor);
    return visitor;
  }

  @AfterEach
  void everyoneGoesHome() {
    while (!visitors.isEmpty()) {
      visitors.pop().close();
    }
  }

  @AfterAll
  static void closeTheBrowser() {
    browser.close();
    playwright.close();
  }
}
