package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

  private final Properties dutch = texts("nl");
  private final Properties english = texts("en");

  @Test
  void are_there_in_both_languages() {
    assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    assertThat(dutch.stringPropertyNames())
        .filteredOn(key -> key.endsWith(".title"))
        .allSatisfy(key -> assertThat(dutch).containsKey(key.replace(".title", ".detail")));
  }

  @Test
  void take_the_same_arguments_in_both_languages() {
    for (var key : dutch.stringPropertyNames()) {
      assertThat(arguments(dutch.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @Test
  void speak_plainly() {
    assertThat(dutch.values())
        .map(String::valueOf)
        .noneMatch(
            text ->
                text.toLowerCase(java.util.Locale.ROOT).matches(".*(helaas|oeps|succesvol|!).*"));
    assertThat(english.values())
        .map(String::valueOf)
        .noneMatch(
            text ->
                text.toLowerCase(java.util.Locale.ROOT)
                    .matches(".*(unfortunately|oops|successful|!).*"));
  }

  private static String arguments(String text) {
    return java.util.regex.Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(r -> r.group())
        .sorted()
        .toList()
        .toString();
  }

  private static Properties texts(String language) {
    var name = "messages_" + language + ".properties";
    try (var stream = Objects.requireNonNull(EdgeSettings.class.getResourceAsStream(name))) {
      var texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
