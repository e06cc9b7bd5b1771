package nl.samenplek.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenplek.launcher.Screen;
import nl.samenplek.launcher.Settings;
import nl.samenplek.launcher.Suite;
import nl.samenplek.parts.KeptTokens;
import nl.samenplek.parts.Part;
import org.jspecify.annotations.Nullable;

/**
 * The suite with its demonstration organisation, started once for all journeys of a run; or, while
 * working on a journey, one that runs already: {@code -Dsamenplek.gateway=… -Dsamenplek.issuer=…}
 * (started by {@code deploy/up --test-client}).
 */
record RunningSuite(String gateway, KeptTokens tokens, @Nullable Suite own) {
  private static @Nullable RunningSuite running;

  static synchronized RunningSuite get() {
    if (running == null) {
      running = given() == null ? started() : given();
    }
    return running;
  }

  String token(String username) {
    return tokens.of(username);
  }

  /** To kill and to restart; null where the suite is somebody else's. */
  @Nullable Part part(String name) {
    return own == null ? null : own.part(name);
  }

  private static @Nullable RunningSuite given() {
    var gateway = System.getProperty("samenplek.gateway", "");
    var issuer = System.getProperty("samenplek.issuer", "");
    return gateway.isEmpty() ? null : new RunningSuite(gateway, new KeptTokens(issuer), null);
  }

  private static RunningSuite started() {
    var checkout = Path.of(System.getProperty("samenplek.root"));
    var suite = Suite.start(Settings.forTests(checkout, newFolder()), Screen.plain());
    Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "suite-end"));
    return new RunningSuite(suite.gateway(), new KeptTokens(suite.issuer()), suite);
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("samenplek-journeys");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
