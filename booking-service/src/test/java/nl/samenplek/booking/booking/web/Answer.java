package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command, from the service or from the paper.
 *
 * @param code why not
 * @param booking how it stands now, if it was done
 * @param items of an import: the number of the booking, or why not
 * @param rest how other bookings stand now that came or went with this one
 */
record Answer(
    int status,
    @Nullable String code,
    @Nullable Seen booking,
    List<String> items,
    List<Seen> rest) {

  /** A booking by its number, as ids are given by chance. */
  record Seen(
      int number,
      String workplace,
      String occupant,
      String booker,
      Instant from,
      Instant until,
      boolean cancelled,
      long version) {}

  static Answer done(int status, Seen booking) {
    return done(status, booking, List.of());
  }

  static Answer done(int status, Seen booking, List<Seen> rest) {
    return new Answer(status, null, booking, List.of(), rest);
  }

  static Answer no(int status, String code) {
    return new Answer(status, code, null, List.of(), List.of());
  }

  static Answer imported(List<String> items) {
    return new Answer(200, null, null, items, List.of());
  }
}
