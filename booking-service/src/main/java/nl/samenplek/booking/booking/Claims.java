package nl.samenplek.booking.booking;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import org.jspecify.annotations.Nullable;

/**
 * The exclusive holds a booking has, one for every quarter of an hour of everything it holds:
 *
 * <ul>
 *   <li>{@code w:<workplace>:<quarter>} the workplace itself;
 *   <li>{@code s:<person>:<quarter>} the occupant's seat, for desks: nobody sits at two;
 *   <li>{@code k:<person>:<quarter>} the occupant's parking space.
 * </ul>
 *
 * Any two bookings that may not both stand have a claim in common. That is all the unique index
 * needs.
 */
public final class Claims {
  private static final char WORKPLACE = 'w';
  private static final char SEAT = 's';
  private static final char PARKING = 'k';

  private Claims() {}

  public static List<String> of(Booking booking) {
    return of(booking.kind(), booking.workplace(), booking.occupant(), booking.interval());
  }

  static List<String> of(WorkplaceKind kind, String workplace, String occupant, Interval interval) {
    var claims = new ArrayList<String>();
    var own = ofPerson(kind);
    Quarters.in(interval)
        .forEach(
            quarter -> {
              claims.add(WORKPLACE + ":" + workplace + ":" + quarter);
              if (own != null) {
                claims.add(own + ":" + occupant + ":" + quarter);
              }
            });
    return claims;
  }

  /** Whether two bookings are in each other's way because one person cannot be in both. */
  static boolean meetInPerson(Booking one, Booking other) {
    var own = ofPerson(one.kind());
    return own != null
        && own.equals(ofPerson(other.kind()))
        && one.occupant().equals(other.occupant())
        && one.interval().overlaps(other.interval());
  }

  private static @Nullable Character ofPerson(WorkplaceKind kind) {
    return switch (kind) {
      case DESK -> SEAT;
      case PARKING -> PARKING;
      case ROOM, BOOTH -> null;
    };
  }
}
