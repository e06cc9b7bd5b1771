package nl.samenplek.booking.availability;

import java.time.Instant;
import nl.samenplek.events.BookingFacts;

/** Tells every booking there is, as it stands. Answered by whoever stores bookings. */
@FunctionalInterface
public interface PastAndComing {
  /** Those whose time is over after the moment, ended ones too. */
  void each(Instant after, Listener listener);

  /** Is told of one booking. */
  @FunctionalInterface
  interface Listener {
    /**
     * @param sequence of the booking's last event
     */
    void tell(String booking, long sequence, BookingFacts facts);
  }
}
