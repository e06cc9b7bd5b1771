package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Properties dutch = load("/messages_nl.properties");
  private final Properties english = load("/messages_en.properties");

  @Test
  void areThereInBothLanguagesWithTheSamePlaces() {
    assertThat(english.keySet()).isEqualTo(dutch.keySet());
    assertThat(english.stringPropertyNames())
        .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key)));
  }

  @Test
  void speakAsTheSuiteSpeaks() {
    Pattern never = Pattern.compile("helaas|oeps|succesvol|sorry|successful|!| u |uw ");

    assertThat(dutch.values()).noneMatch(text -> never.matcher(text.toString()).find());
    assertThat(english.values()).noneMatch(text -> never.matcher(text.toString()).find());
  }

  private static long places(Properties texts, String key) {
    return Pattern.compile("\\{\\d}").matcher(texts.getProperty(key)).results().count();
  }

  private static Properties load(String file) {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
