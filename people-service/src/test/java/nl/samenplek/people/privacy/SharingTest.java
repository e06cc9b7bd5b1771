package nl.samenplek.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTest {

  @ParameterizedTest
  @CsvSource({"team,TEAM", "everyone,EVERYONE", "nobody,NOBODY"})
  void isWrittenInLowerCase(String word, Sharing sharing) {
    assertThat(Sharing.of(word)).contains(sharing);
    assertThat(sharing.word()).isEqualTo(word);
  }

  @Test
  void isNothingElse() {
    assertThat(Sharing.of("TEAM")).isEmpty();
    assertThat(Sharing.of("all")).isEmpty();
  }
}
