package nl.samenplek.booking.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.junit.jupiter.api.Test;

class RecentWishesTest {
  private static final Instant NOW = Instant.parse("2026-12-01T07:00:00Z");
  private static final Interval MORNING = new Interval(NOW, NOW.plusSeconds(3_600));

  private final RecentWishes recent = new RecentWishes(2);

  @Test
  void forgetTheOldestWhenThereIsNoMoreRoom() {
    wants("first");
    wants("second");
    wants("third");

    assertThat(recent.metBy("first", WorkplaceKind.DESK, MORNING, NOW)).isEmpty();
    assertThat(recent.metBy("second", WorkplaceKind.DESK, MORNING, NOW)).hasSize(1);
    assertThat(recent.metBy("third", WorkplaceKind.DESK, MORNING, NOW)).hasSize(1);
    assertThat(recent.isEmpty()).isTrue();
  }

  @Test
  void keepNobodyLongerThanHalfAnHour() {
    wants("first");
    var later = NOW.plus(RecentWishes.REMEMBERED).plusMillis(1);

    assertThat(recent.metBy("somebody else", WorkplaceKind.DESK, MORNING, later)).isEmpty();
    assertThat(recent.isEmpty()).isTrue();
  }

  private void wants(String person) {
    assertThat(recent.add(person, Wishes.forADesk(), MORNING, NOW)).isTrue();
  }
}
