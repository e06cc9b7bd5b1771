package nl.samenplek.launcher;

import nl.samenplek.parts.Given;
import nl.samenplek.parts.Kafka;
import nl.samenplek.parts.Keycloak;
import nl.samenplek.parts.Mongo;
import nl.samenplek.parts.Part;
import nl.samenplek.parts.Place;
import nl.samenplek.parts.Realm;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.KafkaFiles;
import nl.samenplek.parts.fetch.KeycloakFiles;
import nl.samenplek.parts.fetch.MongodFiles;
import nl.samenplek.parts.fetch.Progress;

/**
 * MongoDB, Kafka and Keycloak, with their data in the data folder; got first where they are not
 * here yet.
 */
final class Infrastructure {
  private final Settings settings;
  private final Progress progress;
  private final Cache cache = Cache.ofUser(System.getenv());

  Infrastructure(Settings settings, Screen screen) {
    this.settings = settings;
    this.progress =
        (part, doing, bytes, total) -> screen.show(part, State.WORKING, words(doing, bytes, total));
  }

  Part mongo() {
    var given = System.getenv("SAMENPLEK_MONGODB_URI");
    if (given != null) {
      return new Given("MongoDB", given);
    }
    var mongod = new MongodFiles(cache, progress).mongod(System.getenv());
    progress.report("MongoDB", "starting", Progress.UNKNOWN, Progress.UNKNOWN);
    return new Mongo(mongod, place(settings, "MongoDB", settings.ports().mongodb()));
  }

  Part kafka() {
    var jars = KafkaFiles.in(cache, progress);
    progress.report("Kafka", "starting", Progress.UNKNOWN, Progress.UNKNOWN);
    return new Kafka(jars, place(settings, "Kafka", settings.ports().kafka()));
  }

  Part keycloak() {
    var program = new KeycloakFiles(cache, progress).home();
    progress.report("Keycloak", "starting", Progress.UNKNOWN, Progress.UNKNOWN);
    var gateway = "http://localhost:" + settings.ports().gateway();
    var realm = new Realm(gateway, Realm.SECRET_FOR_DEMONSTRATION, settings.testClient());
    return new Keycloak(program, place(settings, "Keycloak", settings.ports().keycloak()), realm);
  }

  static Place place(Settings settings, String part, int port) {
    var folder = settings.data().resolve(part.toLowerCase(java.util.Locale.ROOT));
    return new Place(port, folder, settings.logs(), settings.throwaway());
  }

  private static String words(String doing, long bytes, long total) {
    if (bytes < 0) {
      return doing;
    }
    var sum = total < 0 ? "" : " of " + total / 1_000_000;
    return doing + " " + bytes / 1_000_000 + sum + " MB";
  }
}
