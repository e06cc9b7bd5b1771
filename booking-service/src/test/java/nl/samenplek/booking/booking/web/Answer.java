package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
      @Nullable String occupant,
      @Nullable String booker,
      Instant from,
      Instant until,
      String state,
      @Nullable Instant endedAt,
      long version) {

    /** As it is once it is forgotten whose it was. */
    Seen forgotten() {
      return new Seen(number, workplace, null, null, from, until, state, endedAt, version + 1);
    }

    boolean isForgotten() {
      return occupant == null;
    }

    boolean stands() {
      return state.equals("placed");
    }

    /** Until when it has its place; whoever left has it until the quarter of an hour of leaving. */
    Instant heldUntil() {
      return switch (state) {
        case "placed" -> until;
        case "released" -> {
          var quarter = Math.floorDiv(Objects.requireNonNull(endedAt).getEpochSecond(), 900) * 900;
          yield Instant.ofEpochSecond(Math.max(from.getEpochSecond(), quarter));
        }
        default -> from;
      };
    }

    boolean holds() {
      return heldUntil().isAfter(from);
    }
  }

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
