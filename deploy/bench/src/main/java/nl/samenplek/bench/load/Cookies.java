package nl.samenplek.bench.load;

import java.net.CookieHandler;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Cookies by port of this machine. As browsers do and Java's own manager does not, it keeps secure
 * ones for plain localhost too, and sends them without words of versions.
 */
final class Cookies extends CookieHandler {
  private final Map<Integer, SequencedMap<String, String>> kept = new ConcurrentHashMap<>();

  /** The header's value for that address. */
  String line(URI address) {
    return of(address).entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  @Override
  public Map<String, List<String>> get(URI address, Map<String, List<String>> asked) {
    var line = line(address);
    return line.isEmpty() ? Map.of() : Map.of("Cookie", List.of(line));
  }

  @Override
  public void put(URI address, Map<String, List<String>> answered) {
    answered.entrySet().stream()
        .filter(header -> "set-cookie".equalsIgnoreCase(header.getKey()))
        .flatMap(header -> header.getValue().stream())
        .map(line -> line.split(";", 2)[0].split("=", 2))
        .forEach(cookie -> of(address).put(cookie[0].strip(), cookie[1].strip()));
  }

  private SequencedMap<String, String> of(URI address) {
    return kept.computeIfAbsent(address.getPort(), none -> new LinkedHashMap<>());
  }
}
