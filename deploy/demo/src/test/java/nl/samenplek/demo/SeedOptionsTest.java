package nl.samenplek.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedOptionsTest {
  private static final String[] NEEDED = {
    "--booking", "http://localhost:8081",
    "--people", "http://localhost:8082",
    "--token-url", "http://localhost:8083/token",
    "--client", "samenplek-seed",
    "--secret", "hush"
  };

  @Test
  void saysWhereTheServicesAreAndWhichDayItIs() {
    var options = SeedOptions.parse(with("--today", "2026-11-24"));

    assertThat(options.booking()).isEqualTo(URI.create("http://localhost:8081"));
    assertThat(options.people()).isEqualTo(URI.create("http://localhost:8082"));
    assertThat(options.client()).isEqualTo("samenplek-seed");
    assertThat(options.today()).isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void refusesAMissingAnUnknownAndAValuelessArgument() {
    assertThatThrownBy(() -> SeedOptions.parse("--booking", "http://localhost:8081"))
        .hasMessage("Missing argument --people");
    assertThatThrownBy(() -> SeedOptions.parse(with("--colour", "blue")))
        .hasMessage("Unknown argument --colour");
    assertThatThrownBy(() -> SeedOptions.parse("--booking"))
        .hasMessage("Every argument needs a value");
  }

  private static String[] with(String... more) {
    return Stream.of(NEEDED, more).flatMap(Stream::of).toArray(String[]::new);
  }
}
