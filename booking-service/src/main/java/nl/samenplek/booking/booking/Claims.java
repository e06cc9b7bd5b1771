package nl.samenplek.booking.booking;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import org.jspecify.annotations.Nullable;

/**
 * The exclusive holds a booking has, one for every quarter of an hour of the workplace and of the
 * occupant, and one for every token:
 *
 * <ul>
 *   <li>{@code w:<workplace>:<quarter>} the workplace itself;
 *   <li>{@code s:<person>:<quarter>} the occupant's seat, for desks: nobody sits at two;
 *   <li>{@code k:<person>:<quarter>} the occupant's parking space;
 *   <li>{@code t:<token>} a numbered part of a quota or a pool.
 * </ul>
 *
 * Any two bookings that may not both stand have a claim in common. That is all the unique index
 * needs.
 */
public final class Claims {
  private static final char WORKPLACE = 'w';
  private static final char SEAT = 's';
  private static final char PARKING = 'k';
  private static final char TOKEN = 't';

  private Claims() {}

  /** What follows from the stored facts of a booking: its state, its hold and its people. */
  public static List<String> of(Booking booking) {
    return booking.held().map(time -> of(booking, time)).orElse(List.of());
  }

  private static List<String> of(Booking booking, Interval time) {
    var claims = new ArrayList<String>();
    var own = booking.occupant() == null ? null : ofPerson(booking.kind());
    Quarters.in(time)
        .forEach(
            quarter -> {
              claims.add(WORKPLACE + ":" + booking.workplace() + ":" + quarter);
              if (own != null) {
                claims.add(own + ":" + booking.occupant() + ":" + quarter);
              }
            });
    booking.hold().tokens().forEach(token -> claims.add(TOKEN + ":" + token));
    return claims;
  }

  /** Whether two bookings are in each other's way because one person cannot be in both. */
  static boolean meetInPerson(Booking one, Booking other) {
    var own = ofPerson(one.kind());
    return own != null
        && own.equals(ofPerson(other.kind()))
        && one.isFor(other.occupant())
        && one.hold().time().overlaps(other.hold().time());
  }

  private static @Nullable Character ofPerson(WorkplaceKind kind) {
    return switch (kind) {
      case DESK -> SEAT;
      case PARKING -> PARKING;
      case ROOM, BOOTH -> null;
    };
  }
}
