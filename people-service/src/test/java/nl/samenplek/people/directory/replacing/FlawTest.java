package nl.samenplek.people.directory.replacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.samenplek.edge.problem.Messages;
import nl.samenplek.people.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlawTest {

  @ParameterizedTest
  @EnumSource
  void hasASentenceInBothLanguages(Flaw flaw) {
    Messages messages = Service.shared().bean(Messages.class);
    String key = "finding." + flaw.code();

    assertThat(messages.text(key, Messages.DUTCH, "x")).isNotEqualTo(key);
    assertThat(messages.text(key, Locale.ENGLISH, "x"))
        .isNotEqualTo(key)
        .isNotEqualTo(messages.text(key, Messages.DUTCH, "x"));
  }
}
