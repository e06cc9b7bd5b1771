package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.KafkaFiles;
import nl.samenplek.parts.fetch.KeycloakFiles;
import nl.samenplek.parts.fetch.MongodFiles;
import nl.samenplek.parts.fetch.Progress;
import nl.samenplek.parts.process.Ports;

/** The parts as processes of this machine, in a temporary folder each. */
final class Processes implements Supply {
  private static final Progress PROGRESS = Progress.lines(System.err);

  private final Cache cache = Cache.ofUser(System.getenv());
  private final int gatewayPort = Ports.free();

  @Override
  public Part mongo() {
    var given = System.getenv("SAMENPLEK_MONGODB_URI");
    if (given != null) {
      return new Given("MongoDB", given);
    }
    return begun(
        new Mongo(new MongodFiles(cache, PROGRESS).mongod(System.getenv()), place("mongodb")));
  }

  @Override
  public Part kafka() {
    return begun(new Kafka(KafkaFiles.in(cache, PROGRESS), place("kafka")));
  }

  @Override
  public Part keycloak() {
    var gateway = "http://localhost:" + gatewayPort;
    var realm = new Realm(gateway, Realm.SECRET_FOR_DEMONSTRATION, true);
    return begun(new Keycloak(new KeycloakFiles(cache, PROGRESS).home(), place("keycloak"), realm));
  }

  @Override
  public int gatewayPort() {
    return gatewayPort;
  }

  private static Part begun(ProcessPart part) {
    part.begin();
    return part;
  }

  private static Place place(String word) {
    try {
      Path folder = Files.createTempDirectory("samenplek-" + word + "-");
      return new Place(Ports.free(), folder, folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
