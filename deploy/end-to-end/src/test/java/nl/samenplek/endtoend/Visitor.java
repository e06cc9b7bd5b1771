package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: a window, a language, a light or dark system. */
final class Visitor implements AutoCloseable {
  static final String PASSWORD = "samenplek";

  /** For whatever a visitor waits for: how fast a page is, is not what is tested. */
  static final int PATIENCE_MILLIS = 15_000;

  private static final String FREE_IN_SIGHT =
      """
      () => [...document.querySelectorAll('.wp-desk.wp-free')].find((desk) => {
        const { left, top, width, height } = desk.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit !== null && hit.closest('.plan-window') !== null;
      })?.dataset.workplace""";

  private final BrowserContext context;
  private final Page page;

  private Visitor(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  /** Where and how a visitor looks. */
  record Window(Size size, String language, ColorScheme scheme, ForcedColors forcedColors) {
    static final Window DESKTOP = of(Size.DESKTOP);
    static final Window PHONE = of(Size.PHONE);

    static Window of(Size size) {
      return new Window(size, "nl-NL", ColorScheme.LIGHT, ForcedColors.NONE);
    }

    Window in(String otherLanguage) {
      return new Window(size, otherLanguage, scheme, forcedColors);
    }

    Window dark() {
      return new Window(size, language, ColorScheme.DARK, forcedColors);
    }

    /** With the colours that somebody chose for the whole machine, to see anything at all. */
    Window inOwnColours() {
      return new Window(size, language, scheme, ForcedColors.ACTIVE);
    }

    boolean hasOwnColours() {
      return forcedColors == ForcedColors.ACTIVE;
    }
  }

  static Visitor with(Browser browser, Window window) {
    var options =
        new NewContextOptions()
            .setBaseURL(RunningSuite.get().gateway())
            .setViewportSize(window.size().width, window.size().height)
            .setLocale(window.language())
            .setTimezoneId("Europe/Amsterdam")
            .setColorScheme(window.scheme())
            .setForcedColors(window.forcedColors())
            .setHasTouch(window.size().isPhone());
    var context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return new Visitor(context);
  }

  Page page() {
    return page;
  }

  /** Opens a page of the app, signing in as this account on the way where that is asked. */
  Visitor signedInAs(String username, String path) {
    page.navigate(path);
    return fillsIn(username);
  }

  /** At the page of Keycloak. */
  Visitor fillsIn(String username) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(PASSWORD);
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(RunningSuite.get().gateway()));
    return this;
  }

  /** Makes the window smaller or larger. */
  void resizes(Size size) {
    page.setViewportSize(size.width, size.height);
  }

  /** The page has its heading, and waits for no answer any more. */
  void waitsForThePage() {
    page.locator("h1").waitFor();
    assertThat(page.locator(".waiting, .page-waiting")).hasCount(0);
  }

  /** Presses the plan where this workplace stands: the glass over the drawing takes the press. */
  void tap(Locator workplace) {
    workplace.click(new Locator.ClickOptions().setForce(true));
  }

  /** The same person, in the same browser, once more. */
  Page anotherTab() {
    return context.newPage();
  }

  /** The session is gone, as after a long lunch; so is the one at Keycloak. */
  void losesTheSession() {
    context.clearCookies();
  }

  /**
   * The session ends in the very moment in which this is asked: not before, or the page would have
   * noticed by itself.
   */
  void losesTheSessionWhenAsking(String request) {
    page.route(
        request,
        route -> {
          context.clearCookies();
          route.resume();
        });
  }

  void isOffline(boolean offline) {
    context.setOffline(offline);
  }

  Locator button(String pattern) {
    return page.getByRole(AriaRole.BUTTON, named(pattern));
  }

  Locator workplace(String id) {
    return page.locator("[data-workplace='" + id + "']");
  }

  /** Desks that are free for all of the asked time, as the plan shows them. */
  Locator freeDesks() {
    return page.locator(".wp-desk.wp-free");
  }

  /** One of them that stands in the part of the plan that is seen: a phone does not show all. */
  Locator freeDeskInSight() {
    freeDesks().first().waitFor();
    return workplace((String) page.waitForFunction(FREE_IN_SIGHT).jsonValue());
  }

  private static GetByRoleOptions named(String pattern) {
    return new GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  @Override
  public void close() {
    context.close();
  }
}
