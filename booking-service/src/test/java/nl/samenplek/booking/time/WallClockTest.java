package nl.samenplek.booking.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The examples are the app's too: both must understand a time alike. */
class WallClockTest {

  record Example(ZoneId zone, LocalDate date, LocalTime time, Instant from, Instant until) {}

  static Stream<Example> examples() {
    try (var file = WallClockTest.class.getResourceAsStream("clock-changes.json")) {
      var examples = JsonMapper.shared().readTree(Objects.requireNonNull(file));
      return StreamSupport.stream(examples.spliterator(), false)
          .map(
              it ->
                  new Example(
                      ZoneId.of(it.path("zone").asString()),
                      LocalDate.parse(it.path("date").asString()),
                      LocalTime.parse(it.path("time").asString()),
                      Instant.parse(it.path("from").asString()),
                      Instant.parse(it.path("until").asString())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void understandsATimeAsTheAppDoes(Example it) {
    var time = it.date().atTime(it.time());

    assertThat(WallClock.from(time, it.zone())).isEqualTo(it.from());
    assertThat(WallClock.until(time, it.zone())).isEqualTo(it.until());
  }
}
