package nl.samenplek.people.presence;

import static nl.samenplek.people.presence.Bookings.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.privacy.Counts;
import org.junit.jupiter.api.Test;

class HeadcountTest {
  private static final LocalTime MIDDAY = LocalTime.of(12, 30);

  @Test
  void countsADeskAndARoomOfOnePersonOnce() {
    Counts counts =
        Headcount.of(
            List.of(
                presence(aDesk("b-1", "sanne").placed(1)),
                presence(aDesk("b-2", "sanne").of(WorkplaceKind.room).placed(1)),
                presence(aDesk("b-3", "femke").placed(1))),
            MIDDAY);

    assertThat(counts).isEqualTo(new Counts(2, 2, 2));
  }

  @Test
  void countsTwoHalfDaysAsOnePersonInBothParts() {
    Counts counts =
        Headcount.of(
            List.of(
                presence(aDesk("b-1", "sanne").between("08:00", "12:00").placed(1)),
                presence(aDesk("b-2", "sanne").between("13:00", "17:00").placed(1)),
                presence(aDesk("b-3", "femke").between("13:00", "17:00").placed(1))),
            MIDDAY);

    assertThat(counts).isEqualTo(new Counts(1, 2, 2));
  }

  @Test
  void countsByTheMiddayOfTheSite() {
    var morning = presence(aDesk("b-1", "sanne").between("08:00", "12:00").placed(1));

    assertThat(Headcount.of(List.of(morning), LocalTime.of(12, 0))).isEqualTo(new Counts(1, 0, 1));
    assertThat(Headcount.of(List.of(morning), LocalTime.of(11, 30))).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void nobodyIsNobody() {
    assertThat(Headcount.of(List.of(), MIDDAY)).isEqualTo(Counts.NONE);
  }

  private static Presence presence(BookingEvent event) {
    return Derivation.next(null, event).orElseThrow();
  }
}
