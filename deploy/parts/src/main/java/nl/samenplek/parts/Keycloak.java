package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.KeycloakFiles;
import nl.samenplek.parts.process.Guarded;
import nl.samenplek.parts.process.Readiness;

/**
 * Keycloak with the realm {@code samenplek}, on the loopback address. Its program is shared; its
 * home folder is its own and links to the program, so that data never mix; the themes are ours.
 */
public final class Keycloak extends ProcessPart {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path program;
  private final Realm realm;

  public Keycloak(Path program, Place place, Realm realm) {
    super("Keycloak", place);
    this.program = program;
    this.realm = realm;
  }

  @Override
  public String address() {
    return origin() + "/realms/samenplek";
  }

  @Override
  protected Guarded launch() {
    var home = home();
    var line =
        KeycloakFiles.commandLine(
            home,
            384,
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + place().port(),
            "--hostname=" + origin());
    return place().start(name(), line, Map.of());
  }

  @Override
  protected void awaitAnswer(Guarded started) {
    Readiness.await(name(), port(), started, PATIENCE, () -> KeycloakQuestion.answered(address()));
  }

  private Path home() {
    var home = place().make("home");
    try {
      for (var shared : List.of("lib", "conf", "providers")) {
        var link = home.resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, program.resolve(shared));
      }
      Themes.bringTo(home.resolve("themes"));
      bringRealm(home.resolve("data"));
      bringStore(home);
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + home + ": " + e.getMessage(), e);
    }
  }

  /** The file is the truth: Keycloak imports a realm only once, so a changed file starts afresh. */
  private void bringRealm(Path data) throws IOException {
    var file = data.resolve("import").resolve("samenplek-realm.json");
    var json = realm.json();
    if (!Files.exists(file) || !Files.readString(file).equals(json)) {
      Cache.remove(data);
      Files.createDirectories(file.getParent());
      Files.writeString(file, json);
    }
  }

  /** The program's own, with nothing in it yet, where there is none. */
  private void bringStore(Path home) throws IOException {
    var store = KeycloakFiles.store(home);
    if (Files.exists(store)) {
      return;
    }
    var copy = store.resolveSibling("h2.new");
    Cache.remove(copy);
    Files.createDirectories(copy);
    try (var files = Files.list(KeycloakFiles.store(program))) {
      for (var file : files.filter(it -> it.toString().endsWith(".mv.db")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    Files.move(copy, store, StandardCopyOption.ATOMIC_MOVE);
  }

  private String origin() {
    return "http://localhost:" + place().port();
  }
}
