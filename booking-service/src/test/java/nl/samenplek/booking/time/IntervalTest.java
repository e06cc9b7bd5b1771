package nl.samenplek.booking.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final Interval MORNING = from("07:00", "12:30");

  @Test
  void isNeverEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> from("09:00", "09:00"));
  }

  @Test
  void overlapsWhatSharesAnInstantButNotWhatBeginsAsItEnds() {
    assertThat(MORNING.overlaps(from("12:15", "13:00"))).isTrue();
    assertThat(MORNING.overlaps(from("12:30", "13:00"))).isFalse();
    assertThat(MORNING.overlaps(from("06:00", "07:00"))).isFalse();
  }

  @Test
  void containsItself() {
    assertThat(MORNING.contains(MORNING)).isTrue();
    assertThat(MORNING.contains(from("07:00", "12:45"))).isFalse();
    assertThat(MORNING.contains(from("06:45", "12:30"))).isFalse();
  }

  @Test
  void leavesWhatIsLeftFromTheRunningQuarter() {
    assertThat(MORNING.leftAt(at("10:07"))).isEqualTo(from("10:00", "12:30"));
    assertThat(MORNING.leftAt(at("12:29"))).isEqualTo(from("12:15", "12:30"));
  }

  @Test
  void leavesAllWhenItHasNotBegunOrIsOver() {
    assertThat(MORNING.leftAt(at("06:00"))).isEqualTo(MORNING);
    assertThat(MORNING.leftAt(at("07:05"))).isEqualTo(MORNING);
    assertThat(MORNING.leftAt(at("12:30"))).isEqualTo(MORNING);
    assertThat(MORNING.leftAt(at("15:00"))).isEqualTo(MORNING);
  }

  @Test
  void losesWhatAnotherCovers() {
    assertThat(MORNING.without(from("09:00", "10:00")))
        .containsExactly(from("07:00", "09:00"), from("10:00", "12:30"));
    assertThat(MORNING.without(from("06:00", "10:00"))).containsExactly(from("10:00", "12:30"));
    assertThat(MORNING.without(from("12:00", "14:00"))).containsExactly(from("07:00", "12:00"));
    assertThat(MORNING.without(from("07:00", "12:30"))).isEmpty();
    assertThat(MORNING.without(from("12:30", "14:00"))).containsExactly(MORNING);
  }

  @Test
  void hasAHullWithAnother() {
    assertThat(from("07:00", "08:00").hull(from("10:00", "12:30"))).isEqualTo(MORNING);
    assertThat(MORNING.hull(from("08:00", "09:00"))).isEqualTo(MORNING);
  }

  private static Interval from(String from, String until) {
    return new Interval(at(from), at(until));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-24T" + time + ":00Z");
  }
}
