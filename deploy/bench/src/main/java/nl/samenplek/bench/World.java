package nl.samenplek.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import nl.samenplek.launcher.Ports;
import nl.samenplek.launcher.Screen;
import nl.samenplek.launcher.Settings;
import nl.samenplek.launcher.Suite;
import nl.samenplek.parts.KeptTokens;
import org.jspecify.annotations.Nullable;

/**
 * The suite that is measured: one of this program's own, with the demonstration organisation and
 * data that go at the end, started as {@code deploy/up} starts it; or one that runs already, where
 * {@code -Dsamenplek.gateway=…} and its like say so.
 */
public final class World implements AutoCloseable {
  private final Addresses addresses;
  private final @Nullable Settings settings;
  private final KeptTokens tokens;
  private @Nullable Suite suite;
  private @Nullable Generated generated;

  private World(Addresses addresses, @Nullable Settings settings, @Nullable Suite suite) {
    this.addresses = addresses;
    this.settings = settings;
    this.suite = suite;
    this.tokens = new KeptTokens(addresses.issuer());
  }

  static World open() {
    var given = Addresses.given();
    return given == null ? ofItsOwn() : new World(given, null, null);
  }

  private static World ofItsOwn() {
    try {
      var checkout = Path.of(System.getProperty("samenplek.root")).toAbsolutePath();
      var data = Files.createTempDirectory("samenplek-bench");
      var settings = new Settings(checkout, data, Ports.free(), true, true, false);
      var suite = Suite.start(settings, Screen.none());
      var world = new World(Addresses.of(suite), settings, suite);
      if (!StartCaches.areMade(checkout)) {
        world.stop();
        world.start();
      }
      return world;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isItsOwn() {
    return settings != null;
  }

  public String gateway() {
    return addresses.gateway();
  }

  public String booking() {
    return addresses.booking();
  }

  /** A connection string. */
  public String mongo() {
    return addresses.mongo();
  }

  /** Bootstrap servers. */
  public String kafka() {
    return addresses.kafka();
  }

  /** A good access token of a demonstration account. */
  public String token(String username) {
    return tokens.of(username);
  }

  /** The suite of this program's own. */
  public Suite suite() {
    return Objects.requireNonNull(suite, "this line needs a suite of its own");
  }

  /** Stops the whole suite. */
  public void stop() {
    suite().close();
    suite = null;
  }

  /** Starts the whole suite again on the same data; returns when all of it answers. */
  public void start() {
    suite = Suite.start(Objects.requireNonNull(settings), Screen.none());
  }

  /** What was generated for measuring, brought in when first asked for. */
  public Generated generated() {
    if (generated == null) {
      generated = Generated.broughtInto(this);
    }
    return generated;
  }

  @Override
  public void close() {
    if (suite != null) {
      suite.close();
    }
    if (settings != null) {
      remove(settings.data());
    }
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
