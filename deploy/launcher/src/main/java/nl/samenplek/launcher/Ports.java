package nl.samenplek.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import nl.samenplek.parts.PartFailed;

/** Which part answers on which port of this machine. */
public record Ports(int gateway, int booking, int people, int keycloak, int mongodb, int kafka) {
  private static final int HIGHEST = 65_535;

  /** The usual ones, unless the wish for {@code GATEWAY}, {@code BOOKING}, … says otherwise. */
  static Ports wished(UnaryOperator<String> wish) {
    return new Ports(
        port(wish, "GATEWAY", 8080),
        port(wish, "BOOKING", 8081),
        port(wish, "PEOPLE", 8082),
        port(wish, "KEYCLOAK", 8083),
        port(wish, "MONGODB", 27217),
        port(wish, "KAFKA", 9192));
  }

  /** Six that are free now. */
  public static Ports free() {
    return wished(word -> String.valueOf(nl.samenplek.parts.process.Ports.free()));
  }

  /** Where operators look into a part of ours: ten above the port that it answers on. */
  static int inner(int port) {
    return port + 10;
  }

  /** Throws when two parts have the same port or somebody else has one of them. */
  void requireFree(boolean ownMongo) {
    Map<Integer, String> seen = new LinkedHashMap<>();
    named(ownMongo).forEach((part, port) -> requireFree(part, port, seen.put(port, part)));
  }

  private static void requireFree(
      String part, int port, @org.jspecify.annotations.Nullable String other) {
    if (other != null) {
      throw new PartFailed(
          "%s and %s are both to have port %d; give one of them another"
              .formatted(other, part, port));
    }
    if (nl.samenplek.parts.process.Ports.taken(port)) {
      var word = word(part);
      throw new PartFailed(
          "Port %d, meant for %s, is taken by another program; stop that, or choose another port with --%s-port or SAMENPLEK_%s_PORT"
              .formatted(port, part, word, word.toUpperCase(java.util.Locale.ROOT)));
    }
  }

  private SequencedMap<String, Integer> named(boolean ownMongo) {
    var ports = new LinkedHashMap<String, Integer>();
    if (ownMongo) {
      ports.put("MongoDB", mongodb);
    }
    ports.put("Kafka", kafka);
    ports.put("Keycloak", keycloak);
    ports.put("people-service", people);
    ports.put("booking-service", booking);
    ports.put("gateway", gateway);
    return ports;
  }

  private static String word(String part) {
    return part.replace("-service", "").toLowerCase(java.util.Locale.ROOT);
  }

  private static int port(UnaryOperator<String> wish, String word, int usual) {
    var wished = wish.apply(word);
    if (wished == null) {
      return usual;
    }
    try {
      int port = Integer.parseInt(wished);
      if (port > 0 && port <= HIGHEST) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new PartFailed(
        "%s is not a port for %s; it is a number from 1 to 65535".formatted(wished, word));
  }
}
