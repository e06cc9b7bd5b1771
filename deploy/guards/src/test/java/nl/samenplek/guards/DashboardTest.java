package nl.samenplek.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dashboard asks for figures that exist: those of the table beside it, which each service's own
 * tests compare with what it answers.
 */
class DashboardTest {
  private static final Path FOLDER = Path.of("../watching");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|");

  /**
   * Behind a figure stand its labels or a range; behind a function and its like, round brackets.
   */
  private static final Pattern ASKED = Pattern.compile("([a-z_]+)[{\\[]|label_values\\(([a-z_]+)");

  @Test
  void asksOnlyForFiguresThatAreListed() throws IOException {
    assertThat(unknown(dashboard())).isEmpty();
  }

  @Test
  void showsEveryFigureOfOurs() throws IOException {
    var shown = asked(dashboard());

    assertThat(shown).containsAll(listed());
    assertThat(shown).hasSizeGreaterThan(10);
  }

  @Test
  void wouldNotPassWithAFigureThatNobodyHas() throws IOException {
    var misspelt = dashboard().replace("samenplek_outbox_age_seconds", "samenplek_outbox_age_ms");

    assertThat(unknown(misspelt)).containsExactly("samenplek_outbox_age_ms");
  }

  private static Set<String> unknown(String dashboard) throws IOException {
    var unknown = new TreeSet<>(asked(dashboard));
    unknown.removeAll(listed());
    return unknown;
  }

  private static Set<String> asked(String dashboard) {
    var tree = JSON.readTree(dashboard);
    return Stream.concat(
            tree.findValues("expr").stream(), tree.path("templating").findValues("query").stream())
        .map(JsonNode::asString)
        .flatMap(expression -> ASKED.matcher(expression).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> listed() throws IOException {
    return LISTED
        .matcher(Files.readString(FOLDER.resolve("README.md")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static String dashboard() throws IOException {
    return Files.readString(FOLDER.resolve("samenplek-dashboard.json"));
  }
}
