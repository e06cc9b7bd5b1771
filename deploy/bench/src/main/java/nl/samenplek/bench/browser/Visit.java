package nl.samenplek.bench.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.samenplek.bench.World;

/**
 * Somebody who is signed in and opens the app with an empty cache. A small script (watching.js)
 * notes in the page when the workplaces stand on the screen, when the page was too busy to listen,
 * and the frames.
 */
final class Visit implements AutoCloseable {
  private static final Map<World, String> SIGNED_IN = new HashMap<>();
  private static final int PATIENCE_MILLIS = 60_000;

  private final BrowserContext context;
  private final Page page;

  /** What the visitor holds in hand. */
  enum Device {
    DESKTOP(1440, 900, 1),
    PHONE(390, 844, 2);

    private final int width;
    private final int height;
    private final int density;

    Device(int width, int height, int density) {
      this.width = width;
      this.height = height;
      this.density = density;
    }
  }

  private Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  static Visit by(Device device, World world) {
    var signedIn = SIGNED_IN.computeIfAbsent(world, Visit::signIn);
    var visit = new Visit(context(device, world, signedIn));
    visit.context.addInitScript(script());
    return visit;
  }

  Page page() {
    return page;
  }

  /** Four times slower, and a slow connection, as for a phone on the road. */
  void onTheRoad() {
    var phone = devTools();
    phone.send("Emulation.setCPUThrottlingRate", Json.of("{\"rate\":4}"));
    phone.send("Network.enable");
    phone.send(
        "Network.emulateNetworkConditions",
        Json.of(
            "{\"offline\":false,\"latency\":150,\"downloadThroughput\":209715,\"uploadThroughput\":96000}"));
  }

  /** Opens the page and returns when the workplaces stand there and the page has come to rest. */
  void open(String path) {
    page.navigate(path);
    page.evaluate("bench.atRest()");
  }

  /** A number that the page works out. */
  double number(String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private CDPSession devTools() {
    return context.newCDPSession(page);
  }

  private static String signIn(World world) {
    try (var context = context(Device.DESKTOP, world, "")) {
      var page = context.newPage();
      page.navigate("/session/sign-in?return=/");
      page.locator("#username").fill("sanne");
      page.locator("#password").fill("samenplek");
      page.locator("#kc-login").click();
      page.waitForURL(url -> url.startsWith(world.gateway()));
      return context.storageState();
    }
  }

  private static BrowserContext context(Device device, World world, String signedIn) {
    var options =
        new NewContextOptions()
            .setBaseURL(world.gateway())
            .setViewportSize(device.width, device.height)
            .setDeviceScaleFactor(device.density)
            .setIsMobile(device == Device.PHONE)
            .setHasTouch(device == Device.PHONE)
            .setLocale("nl-NL")
            .setTimezoneId("Europe/Amsterdam");
    if (!signedIn.isEmpty()) {
      options.setStorageState(signedIn);
    }
    var context = RunningBrowser.get().newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
    return context;
  }

  private static String script() {
    try (InputStream script = Visit.class.getResourceAsStream("watching.js")) {
      if (script == null) {
        throw new IllegalStateException("watching.js is missing from the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
