package nl.samenplek.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTheCommandLineTest {
  private static final Set<String> LINES = Set.of("placing", "live");

  @Test
  void measuresEverythingFiveTimesWhenNothingIsSaid() {
    var options = read();

    assertThat(options.wants("placing") && options.wants("live")).isTrue();
    assertThat(options.runs()).isEqualTo(5);
  }

  @Test
  void measuresOnlyWhatIsNamed() {
    var options = read("--only", "live", "--runs", "7");

    assertThat(options.wants("live")).isTrue();
    assertThat(options.wants("placing")).isFalse();
    assertThat(options.runs()).isEqualTo(7);
  }

  @Test
  void refusesALineThereIsNot() {
    assertThatThrownBy(() -> read("--only", "plcing")).hasMessageContaining("No line plcing");
  }

  @Test
  void refusesWhatIsNoNumberOfRuns() {
    assertThatThrownBy(() -> read("--runs", "0")).hasMessageContaining("from 1 up");
    assertThatThrownBy(() -> read("--runs")).hasMessageContaining("--runs needs a value");
  }

  private static Options read(String... arguments) {
    return Options.parse(List.of(arguments), LINES);
  }
}
