package nl.samenplek.demo;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Where the services are and as whom the seed speaks to them. */
public record SeedOptions(
    URI booking, URI people, URI tokenUrl, String client, String secret, LocalDate today) {

  private static final ZoneId HOME = ZoneId.of("Europe/Amsterdam");

  static final String USAGE =
      "Usage: --booking URL --people URL --token-url URL --client ID --secret SECRET [--today"
          + " DATE]";

  static SeedOptions parse(String... arguments) {
    var given = pairs(arguments);
    var today = given.remove("--today");
    var options =
        new SeedOptions(
            URI.create(take(given, "--booking")),
            URI.create(take(given, "--people")),
            URI.create(take(given, "--token-url")),
            take(given, "--client"),
            take(given, "--secret"),
            today == null ? LocalDate.now(HOME) : LocalDate.parse(today));
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("Unknown argument " + given.keySet().iterator().next());
    }
    return options;
  }

  private static Map<String, String> pairs(String... arguments) {
    if (arguments.length % 2 != 0) {
      throw new IllegalArgumentException("Every argument needs a value");
    }
    var pairs = new HashMap<String, String>();
    for (int i = 0; i < arguments.length; i += 2) {
      pairs.put(arguments[i], arguments[i + 1]);
    }
    return pairs;
  }

  private static String take(Map<String, String> given, String name) {
    var value = given.remove(name);
    if (value == null) {
      throw new IllegalArgumentException("Missing argument " + name);
    }
    return value;
  }
}
