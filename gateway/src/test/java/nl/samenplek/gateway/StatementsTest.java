package nl.samenplek.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  private static final Pattern PARTS = Pattern.compile("<(h1|h2|p|li|a|b|kbd)\\b");

  private final Browser browser = new Browser();

  @BeforeEach
  void start() {
    TheGateway.running();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/accessibility", "/privacy"})
  void sayTheSameInBothLanguages(String path) {
    var dutch = browser.get(path + "?language=nl", "Accept-Language", "en").body();
    var english = browser.get(path, "Accept-Language", "en").body();

    assertThat(dutch).contains("<html lang=\"nl\">").doesNotContain("{");
    assertThat(english).contains("<html lang=\"en\">").doesNotContain("{");
    assertThat(partsOf(dutch)).isEqualTo(partsOf(english)).contains("h1", "h2", "p");
  }

  @Test
  void nameTheOrganisationWhoseInstallationItIs() {
    TheGateway.running(
        Map.of(
            "SAMENPLEK_ORGANISATION_NAME", "Waterschap A & B",
            "SAMENPLEK_ORGANISATION_CONTACT", "plek@ab.example",
            "SAMENPLEK_PRIVACY_CONTACT", "fg@ab.example"));

    assertThat(browser.get("/accessibility").body())
        .contains("Waterschap A &amp; B", "plek@ab.example");
    assertThat(browser.get("/privacy").body()).contains("Waterschap A &amp; B", "fg@ab.example");
  }

  private static List<String> partsOf(String page) {
    return PARTS
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .map(tag -> tag.substring(1))
        .toList();
  }
}
