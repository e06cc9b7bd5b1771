package nl.samenplek.launcher;

import java.util.Map;
import nl.samenplek.parts.Part;
import nl.samenplek.parts.Realm;

/** The configuration every service is started with; each takes what it knows. */
final class Environment {
  private Environment() {}

  static Map<String, String> of(Settings settings, Part mongo, Part kafka) {
    var ports = settings.ports();
    return Map.ofEntries(
        Map.entry("SERVER_ADDRESS", "127.0.0.1"),
        Map.entry("SAMENPLEK_GATEWAY_PORT", String.valueOf(ports.gateway())),
        Map.entry("SAMENPLEK_GATEWAY_URL", "http://localhost:" + ports.gateway()),
        // browsers keep Secure cookies from plain http, localhost or not
        Map.entry("SAMENPLEK_COOKIE_SECURE", "false"),
        Map.entry("SAMENPLEK_BOOKING_PORT", String.valueOf(ports.booking())),
        Map.entry("SAMENPLEK_PEOPLE_PORT", String.valueOf(ports.people())),
        Map.entry("SAMENPLEK_GATEWAY_INNER_PORT", inner(ports.gateway())),
        Map.entry("SAMENPLEK_BOOKING_INNER_PORT", inner(ports.booking())),
        Map.entry("SAMENPLEK_PEOPLE_INNER_PORT", inner(ports.people())),
        Map.entry("SAMENPLEK_BOOKING_URL", "http://localhost:" + ports.booking()),
        Map.entry("SAMENPLEK_PEOPLE_URL", "http://localhost:" + ports.people()),
        Map.entry("SAMENPLEK_MONGODB_URI", mongo.address()),
        Map.entry("SAMENPLEK_KAFKA", kafka.address()),
        Map.entry("SAMENPLEK_ISSUER", issuer(settings)),
        Map.entry("SAMENPLEK_CLIENT_SECRET", Realm.SECRET_FOR_DEMONSTRATION));
  }

  private static String inner(int port) {
    return String.valueOf(Ports.inner(port));
  }

  static String issuer(Settings settings) {
    return "http://localhost:" + settings.ports().keycloak() + "/realms/samenplek";
  }
}
