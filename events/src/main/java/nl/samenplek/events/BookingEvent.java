package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change in the life of a booking. Recorded by booking-service, in the same write as the change.
 *
 * <p><b>Topic and key:</b> {@link Topics#BOOKINGS}, site and workplace, so what happens on one
 * workplace arrives in order. A booking that moves to another workplace changes key, so its own
 * events may overtake each other: remember the highest {@link #sequence()} per {@link #booking()}
 * and ignore what is not higher. Each event tells everything that holds after it, so skipping an
 * older one loses nothing.
 *
 * <p><b>Delivery:</b> at least once.
 *
 * <p><b>Do not conclude</b> that a workplace is free because no event says otherwise: only
 * booking-service decides that.
 */
public sealed interface BookingEvent extends Event
    permits BookingPlaced, BookingMoved, BookingCancelled, BookingRestored {

  /** The booking's id, the same for its whole life. */
  String booking();

  String site();

  String floor();

  String zone();

  String workplace();

  WorkplaceKind workplaceKind();

  /** The person who will sit there. */
  String occupant();

  /** The person who arranged it. */
  String booker();

  /** The day in the site's time zone on which {@link #from()} falls. */
  LocalDate date();

  /** Inclusive. */
  Instant from();

  /** Exclusive. */
  Instant until();

  /** The site's time-zone id, such as {@code Europe/Amsterdam}. */
  String timeZone();

  /** Whether the booking holds its workplace after this event. */
  default boolean holds() {
    return !(this instanceof BookingCancelled);
  }

  @Override
  default String subject() {
    return booking();
  }

  @Override
  default String key() {
    return site() + "/" + workplace();
  }
}
