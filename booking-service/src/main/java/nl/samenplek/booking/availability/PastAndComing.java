package nl.samenplek.booking.availability;

import java.time.Instant;
import java.util.function.Consumer;
import nl.samenplek.events.BookingEvent;

/**
 * Tells every booking there is, as an event that says how it stands. Answered by whoever stores
 * bookings.
 */
@FunctionalInterface
public interface PastAndComing {
  /** Those that end after the moment, cancelled ones too. */
  void each(Instant endingAfter, Consumer<BookingEvent> consumer);
}
