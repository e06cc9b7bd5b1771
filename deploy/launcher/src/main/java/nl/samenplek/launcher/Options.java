package nl.samenplek.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenplek.parts.PartFailed;
import org.jspecify.annotations.Nullable;

/** What was typed after {@code deploy/up}, with the environment behind it. */
record Options(Map<String, String> values, Set<String> flags, Map<String, String> environment) {
  private static final Set<String> FLAGS = Set.of("reset", "help", "no-demo", "test-client");
  private static final Set<String> VALUES =
      Set.of(
          "data",
          "gateway-port",
          "booking-port",
          "people-port",
          "keycloak-port",
          "mongodb-port",
          "kafka-port");

  static Options parse(List<String> arguments, Map<String, String> environment) {
    var values = new HashMap<String, String>();
    var flags = new java.util.HashSet<String>();
    var rest = arguments.iterator();
    while (rest.hasNext()) {
      var argument = rest.next();
      var name = argument.replaceFirst("^--", "").replaceFirst("=.*", "");
      if (FLAGS.contains(name) && argument.equals("--" + name)) {
        flags.add(name);
      } else if (VALUES.contains(name) && argument.equals("--" + name) && rest.hasNext()) {
        values.put(name, rest.next());
      } else if (VALUES.contains(name) && argument.startsWith("--" + name + "=")) {
        values.put(name, argument.substring(name.length() + 3));
      } else {
        throw new PartFailed("deploy/up does not know " + argument + "; see deploy/up --help");
      }
    }
    return new Options(values, flags, environment);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Settings settings(Path checkout) {
    var data = Optional.ofNullable(wish("data", "SAMENPLEK_DATA")).map(Path::of);
    return new Settings(
        checkout,
        data.orElseGet(() -> checkout.resolve(".samenplek")).toAbsolutePath(),
        Ports.wished(this::port),
        !has("no-demo"),
        has("test-client"),
        false);
  }

  private @Nullable String port(String word) {
    return wish(word.toLowerCase(java.util.Locale.ROOT) + "-port", "SAMENPLEK_" + word + "_PORT");
  }

  private @Nullable String wish(String option, String variable) {
    var typed = values.get(option);
    return typed == null ? environment.get(variable) : typed;
  }
}
