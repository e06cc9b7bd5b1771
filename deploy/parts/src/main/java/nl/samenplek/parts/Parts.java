package nl.samenplek.parts;

import java.util.Map;
import java.util.UUID;

/**
 * The parts for tests: real ones, shared by all tests of a JVM, started when first asked for, on
 * free ports, with data that go when the JVM ends.
 *
 * <p>They are processes of this machine, or containers when the system property {@code
 * samenplek.parts} says so (Maven profile {@code containers}).
 */
public final class Parts {
  private final Supply supply;
  private final Once<Part> mongo;
  private final Once<Part> kafka;
  private final Once<Part> keycloak;

  Parts(Supply supply) {
    this.supply = supply;
    mongo = new Once<>(supply::mongo);
    kafka = new Once<>(supply::kafka);
    keycloak = new Once<>(supply::keycloak);
  }

  public static Parts shared() {
    return Shared.PARTS;
  }

  /** MongoDB; its address is a connection string without a database. */
  public Part mongo() {
    return mongo.get();
  }

  /** Kafka; its address is a list of bootstrap servers. */
  public Part kafka() {
    return kafka.get();
  }

  /** Keycloak with the realm of {@code deploy/realm}; its address is the issuer. */
  public Part keycloak() {
    return keycloak.get();
  }

  /** The port the realm expects the gateway on: start the gateway under test there. */
  public int gatewayPort() {
    return supply.gatewayPort();
  }

  /**
   * A real access token of a demonstration account, such as {@code sanne}; good for five minutes.
   */
  public String token(String username) {
    return new Tokens(keycloak().address()).byPassword(username, "samenplek");
  }

  /** A real access token of the seeding program. */
  public String seedToken() {
    return new Tokens(keycloak().address()).bySecret("samenplek-seed", "seed-demonstration-only");
  }

  /** A database name nobody else has, beginning with the given word. */
  public String freshDatabase(String word) {
    return word + "_" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** The environment a service is started with; starts all three parts. */
  public Map<String, String> environment() {
    return Map.of(
        "SAMENPLEK_MONGODB_URI", mongo().address(),
        "SAMENPLEK_KAFKA", kafka().address(),
        "SAMENPLEK_ISSUER", keycloak().address(),
        "SAMENPLEK_CLIENT_SECRET", Realm.SECRET_FOR_DEMONSTRATION);
  }

  private static final class Shared {
    static final Parts PARTS = new Parts(Supply.asConfigured());
  }
}
