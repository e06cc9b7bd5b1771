package nl.samenplek.booking.layout.web;

import java.time.LocalDate;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Spoken;
import org.jspecify.annotations.Nullable;

/** From which dates a layout can hold. */
final class RevisionDates {
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private RevisionDates() {}

  static void check(@Nullable LocalDate from, Reading reading) {
    if (from != null) {
      reading.check(
          !from.isBefore(Revision.ALWAYS),
          "from",
          "too-early",
          Spoken.dateOfAYear(Revision.ALWAYS));
      reading.check(!from.isAfter(LAST), "from", "too-far-ahead");
    }
  }
}
