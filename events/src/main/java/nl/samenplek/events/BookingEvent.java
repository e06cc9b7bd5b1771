package nl.samenplek.events;

import org.jspecify.annotations.Nullable;

/**
 * A change in the life of a booking. Recorded by booking-service, in the same write as the change.
 *
 * <p><b>Topic and key:</b> {@link Topics#BOOKINGS}, the booking; compacted, so reading it from the
 * start yields every booking as it is now. What happens to one booking arrives in order; two
 * bookings of one workplace may overtake each other.
 *
 * <p><b>Delivery:</b> at least once. Each event tells all that holds after it ({@link
 * BookingFacts}), so skipping an older one loses nothing. A record without a value says that the
 * booking is forgotten wholly.
 *
 * <p><b>Do not conclude</b> that a workplace is free because no event says otherwise: only
 * booking-service decides that.
 */
public sealed interface BookingEvent extends Event
    permits BookingAsked,
        BookingOffered,
        BookingPlaced,
        BookingMoved,
        BookingCheckedIn,
        BookingEnded,
        BookingRestored,
        BookingForgotten {

  /** The booking's id, the same for its whole life. */
  String booking();

  BookingFacts facts();

  Actor by();

  /** The person for whom {@link #by()} acted, where that is somebody else. */
  @Nullable String onBehalfOf();

  @Override
  default String subject() {
    return booking();
  }

  @Override
  default String key() {
    return booking();
  }
}
