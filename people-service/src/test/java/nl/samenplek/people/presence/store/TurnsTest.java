package nl.samenplek.people.presence.store;

import static nl.samenplek.people.presence.Bookings.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.people.presence.Bookings;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Bookings mine = aDesk("mine", "p-0001");
  private final Bookings yours = aDesk("yours", "p-0002");

  @Test
  void eventsOfDifferentBookingsTakeOneTurn() {
    assertThat(Turns.of(List.of(mine.placed(1), yours.placed(1))))
        .containsExactly(List.of(mine.placed(1), yours.placed(1)));
  }

  @Test
  void eventsOfOneBookingTakeTurnsInTheOrderInWhichTheyCame() {
    assertThat(Turns.of(List.of(mine.moved(2), yours.placed(1), mine.placed(1), mine.cancelled(3))))
        .containsExactly(
            List.of(mine.moved(2), yours.placed(1)),
            List.of(mine.placed(1)),
            List.of(mine.cancelled(3)));
  }

  @Test
  void whereNothingCameNobodyHasATurn() {
    assertThat(Turns.of(List.of())).isEmpty();
  }
}
