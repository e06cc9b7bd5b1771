package nl.samenplek.people.presence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private long now = Long.MAX_VALUE - 5; // a clock of nanoseconds may pass its end
  private final Pace pace = new Pace(() -> now);

  @Test
  void beginsAtOnce() {
    assertThat(pace.rests()).isFalse();
  }

  @Test
  void restsTwentyTimesAsLongAsTheWorkTook() {
    pace.work(() -> pass(Duration.ofMillis(10)));

    pass(Duration.ofMillis(200).minusNanos(1));
    assertThat(pace.rests()).isTrue();
    pass(Duration.ofNanos(1));
    assertThat(pace.rests()).isFalse();
  }

  @Test
  void restsTwoSecondsAfterTheSlowestWork() {
    pace.work(() -> pass(Duration.ofMinutes(3)));

    pass(Duration.ofSeconds(2).minusNanos(1));
    assertThat(pace.rests()).isTrue();
    pass(Duration.ofNanos(1));
    assertThat(pace.rests()).isFalse();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }
}
