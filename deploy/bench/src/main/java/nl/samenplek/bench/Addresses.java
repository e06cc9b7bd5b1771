package nl.samenplek.bench;

import nl.samenplek.launcher.Suite;
import org.jspecify.annotations.Nullable;

/** Where the parts answer. */
record Addresses(String gateway, String booking, String issuer, String mongo, String kafka) {
  static Addresses of(Suite suite) {
    return new Addresses(
        suite.gateway(),
        suite.booking(),
        suite.issuer(),
        suite.part("MongoDB").address(),
        suite.part("Kafka").address());
  }

  /** Those of a suite that runs already; null when {@code -Dsamenplek.gateway} names none. */
  static @Nullable Addresses given() {
    var gateway = System.getProperty("samenplek.gateway");
    return gateway == null
        ? null
        : new Addresses(
            gateway,
            System.getProperty("samenplek.booking", "http://localhost:8081"),
            System.getProperty("samenplek.issuer", "http://localhost:8083/realms/samenplek"),
            System.getProperty("samenplek.mongodb", "mongodb://localhost:27217/?replicaSet=rs0"),
            System.getProperty("samenplek.kafka", "localhost:9192"));
  }
}
