package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booking was called off. The workplace and the times are those it held until then.
 *
 * <p>Not the end: {@link BookingRestored} may follow.
 *
 * @param because why the house itself called it off, such as {@code occupant-left} when the person
 *     left the directory; null when somebody called it off. Expect reasons that are new
 * @see BookingEvent what all bookings' events have in common
 */
public record BookingCancelled(
    String booking,
    long sequence,
    String site,
    String floor,
    String zone,
    String workplace,
    WorkplaceKind workplaceKind,
    String occupant,
    String booker,
    LocalDate date,
    Instant from,
    Instant until,
    String timeZone,
    @Nullable String because)
    implements BookingEvent {

  /** Called off by somebody. */
  public BookingCancelled(
      String booking,
      long sequence,
      String site,
      String floor,
      String zone,
      String workplace,
      WorkplaceKind workplaceKind,
      String occupant,
      String booker,
      LocalDate date,
      Instant from,
      Instant until,
      String timeZone) {
    this(
        booking,
        sequence,
        site,
        floor,
        zone,
        workplace,
        workplaceKind,
        occupant,
        booker,
        date,
        from,
        until,
        timeZone,
        null);
  }
}
