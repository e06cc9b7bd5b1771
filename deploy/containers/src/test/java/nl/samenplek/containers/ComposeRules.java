package nl.samenplek.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What must hold for a compose file of the suite, and what it is called when it does not. */
final class ComposeRules {
  private static final Pattern VERSION = Pattern.compile("[^:]+:\\d+\\.\\d+(\\.\\d+)?\\S*");
  private static final Pattern SECRET = Pattern.compile(".*(SECRET|PASSWORD|_KEY)$");
  private static final Pattern FROM_OUTSIDE = Pattern.compile("\\$\\{([A-Z_]+)(:[?-].*)?}");

  /** A volume on any other folder of these images belongs to root, and they do not run as root. */
  private static final Map<String, String> FOLDERS_OF_IMAGES =
      Map.of(
          "mongo", "/data/db",
          "apache/kafka", "/var/lib/kafka/data",
          "quay.io/keycloak/keycloak", "/opt/keycloak/data");

  private final List<String> complaints = new ArrayList<>();
  private final String example;

  private ComposeRules(String example) {
    this.example = example;
  }

  /**
   * @param example the text of {@code .env.example}
   */
  static List<String> complaints(String yaml, String example) {
    var rules = new ComposeRules(example);
    Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    var services = map(file.get("services"));
    services.forEach((name, service) -> rules.check(name, map(service)));
    for (var ours : Checkout.OURS) {
      rules.require(services.containsKey(ours), ours + " is missing");
    }
    return rules.complaints;
  }

  private void check(String name, Map<String, Object> service) {
    hardened(name, service);
    environment(name, map(service.get("environment")));
    volumes(name, service);
    if (Checkout.OURS.contains(name)) {
      ours(name, service);
    } else {
      require(service.containsKey("healthcheck"), name + " has no health check");
    }
  }

  private void hardened(String name, Map<String, Object> service) {
    require(VERSION.matcher(word(service.get("image"))).matches(), name + " has no fixed version");
    require(List.of("ALL").equals(service.get("cap_drop")), name + " keeps capabilities");
    require(
        List.of("no-new-privileges:true").equals(service.get("security_opt")),
        name + " may gain privileges");
    require(!service.containsKey("privileged"), name + " is privileged");
    require(service.containsKey("mem_limit"), name + " has no limit to its memory");
    for (var port : list(service.get("ports"))) {
      require(word(port).startsWith("127.0.0.1:"), name + " is open to the network: " + port);
    }
  }

  private void ours(String name, Map<String, Object> service) {
    require(Boolean.TRUE.equals(service.get("read_only")), name + " can write to its image");
    require(word(service.get("tmpfs")).contains("/tmp"), name + " has no /tmp");
    require(word(service.get("user")).matches("[1-9]\\d*:[1-9]\\d*"), name + " runs as root");
    var waits = map(service.get("depends_on"));
    for (var store : List.of("mongodb", "kafka")) {
      require(
          "service_healthy".equals(map(waits.get(store)).get("condition")),
          name + " does not wait for " + store);
    }
    port(name, service);
    names(name, map(service.get("environment")).keySet());
  }

  /** The port of the image, of its health check and of the service are one. */
  private void port(String name, Map<String, Object> service) {
    var arguments = map(map(service.get("build")).get("args"));
    var port = word(arguments.get("PORT"));
    require(name.equals(arguments.get("SERVICE")), name + " is built from another service");
    var listening =
        map(service.get("environment")).entrySet().stream()
            .filter(one -> one.getKey().endsWith("_PORT"))
            .filter(one -> !one.getKey().endsWith("_INNER_PORT"))
            .map(one -> word(one.getValue()))
            .toList();
    require(listening.equals(List.of(port)), name + " listens on another port than its image");
    for (var published : list(service.get("ports"))) {
      require(
          word(published).endsWith(":" + port),
          name + " shows an inner port outside: " + published);
    }
  }

  private void names(String name, Set<String> given) {
    var read = Checkout.namesReadBy(name);
    var missing = new TreeSet<>(read);
    missing.removeAll(given);
    require(missing.isEmpty(), name + " is not given " + missing);
    var unknown = new TreeSet<>(given);
    unknown.removeAll(read);
    require(unknown.isEmpty(), name + " does not know " + unknown);
  }

  private void environment(String name, Map<String, Object> environment) {
    environment.forEach(
        (key, value) -> {
          var outside = FROM_OUTSIDE.matcher(word(value));
          if (SECRET.matcher(key).matches()) {
            require(outside.matches(), name + " has a secret in the file: " + key);
          }
          if (outside.matches()) {
            require(
                example.lines().anyMatch(line -> line.startsWith(outside.group(1) + "=")),
                ".env.example lacks " + outside.group(1));
          }
        });
  }

  private void volumes(String name, Map<String, Object> service) {
    var folder = FOLDERS_OF_IMAGES.get(word(service.get("image")).replaceFirst(":[^:]+$", ""));
    for (var volume : list(service.get("volumes"))) {
      var parts = word(volume).split(":");
      if (!parts[0].startsWith(".")) {
        require(parts[1].equals(folder), name + " cannot write to its volume on " + parts[1]);
      }
    }
  }

  private void require(boolean holds, String complaint) {
    if (!holds) {
      complaints.add(complaint);
    }
  }

  private static String word(@Nullable Object value) {
    return Objects.toString(value, "");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
