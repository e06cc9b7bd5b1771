package nl.samenplek.booking.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.samenplek.booking.policy.Refusal;
import org.junit.jupiter.api.Test;

/** Everything that can be said is said in both languages, in the voice of the suite. */
class SentencesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
  private static final Pattern NOT_OUR_VOICE =
      Pattern.compile(
          "!|helaas|oeps|succesvol|sorry|please|verkeerd|oops", Pattern.CASE_INSENSITIVE);

  private final Properties dutch = read("nl");
  private final Properties english = read("en");

  @Test
  void haveTheSameKeysInBothLanguages() {
    assertThat(new TreeSet<>(english.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
  }

  @Test
  void useNoArgumentThatTheOtherLanguageDoesNotKnow() {
    for (var key : dutch.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(dutch.getProperty(key)));
    }
  }

  @Test
  void areThereForEveryRefusal() {
    for (var kind : Refusal.class.getPermittedSubclasses()) {
      var code = kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
      assertThat(dutch.stringPropertyNames())
          .as(code)
          .contains("problem." + code + ".title")
          .anyMatch(key -> key.startsWith("problem." + code + ".") && key.endsWith(".detail"));
    }
  }

  @Test
  void speakInTheVoiceOfTheSuite() {
    dutch.forEach(
        (key, text) ->
            assertThat((String) text).as((String) key).doesNotContainPattern(NOT_OUR_VOICE));
    english.forEach(
        (key, text) ->
            assertThat((String) text).as((String) key).doesNotContainPattern(NOT_OUR_VOICE));
  }

  private static TreeSet<String> arguments(String text) {
    var found = new TreeSet<String>();
    ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }

  private static Properties read(String language) {
    var properties = new Properties();
    var name = "/nl/samenplek/booking/messages_" + language + ".properties";
    try (var file = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException unreadable) {
      throw new IllegalStateException(name, unreadable);
    }
  }
}
