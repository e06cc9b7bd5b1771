package nl.samenplek.booking.booking;

import nl.samenplek.events.Actor;
import nl.samenplek.events.BookingAsked;
import nl.samenplek.events.BookingCheckedIn;
import nl.samenplek.events.BookingEnded;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.BookingForgotten;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingOffered;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.BookingRestored;
import org.jspecify.annotations.Nullable;

/** A booking as a change leaves it, which change that was, and who made it. */
public record Change(Kind kind, Booking after, By by) {
  public enum Kind {
    ASKED(BookingAsked::new),
    OFFERED(BookingOffered::new),
    PLACED(BookingPlaced::new),
    MOVED(BookingMoved::new),
    CHECKED_IN(BookingCheckedIn::new),
    ENDED(BookingEnded::new),
    RESTORED(BookingRestored::new),
    FORGOTTEN(BookingForgotten::new);

    private final EventOf eventOf;

    Kind(EventOf eventOf) {
      this.eventOf = eventOf;
    }
  }

  /** The fact that is published. */
  public BookingEvent event() {
    return kind.eventOf.make(
        after.id(), after.version(), FactsOfABooking.of(after), by.actor(), by.onBehalfOf());
  }

  /** All events of a booking have the same form. */
  @FunctionalInterface
  private interface EventOf {
    BookingEvent make(
        String booking, long sequence, BookingFacts facts, Actor by, @Nullable String onBehalfOf);
  }
}
