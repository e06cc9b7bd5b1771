package nl.samenplek.booking.booking.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings of a person, in order of begin and id.
 *
 * @param person as occupant or as booker
 * @param forOthers only what this person arranged for somebody else, only where this person is the
 *     occupant, or (absent) both
 * @param from only those that end after this
 * @param until only those that begin before this
 * @param states only those in a state of these words; absent: all
 * @param after the last one seen; absent at the start
 */
public record Listing(
    String person,
    @Nullable Boolean forOthers,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable List<String> states,
    @Nullable Position after,
    int limit) {

  /** Where a list was left. */
  public record Position(Instant from, String id) {}
}
