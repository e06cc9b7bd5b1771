package nl.samenplek.booking.layout;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Anything bookable for working. The id never changes; the label is what is printed on it.
 *
 * @param parking what fits in a parking space ("car", "bicycle"); absent for other kinds
 */
public record Workplace(
    String id,
    String label,
    WorkplaceKind kind,
    @Nullable String parking,
    String zone,
    int capacity,
    Set<String> amenities,
    @Nullable Closure closed,
    Place place,
    List<Seat> seats) {

  /**
   * Where the desk top, table, cabin or bay lies: centre, size before turning, degrees clockwise.
   */
  public record Place(double x, double y, double width, double depth, double rotation) {
    public double metresTo(Place other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** A chair, in metres from the top left of the plan. */
  public record Seat(double x, double y, double rotation) {}

  /** Out of use, with the reason; without limits it is closed until further notice. */
  public record Closure(Words reason, @Nullable Instant from, @Nullable Instant until) {
    public boolean covers(Interval interval) {
      return (from == null || from.isBefore(interval.until()))
          && (until == null || until.isAfter(interval.from()));
    }
  }

  /** Whether the other, if there is one, is bookable as the same thing. */
  boolean isOfTheKindOf(@Nullable Workplace other) {
    return other != null && kind == other.kind && Objects.equals(parking, other.parking);
  }

  public boolean isClosedDuring(Interval interval) {
    return closed != null && closed.covers(interval);
  }
}
