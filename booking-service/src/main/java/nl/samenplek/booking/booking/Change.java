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
import nl.samenplek.events.delivery.TrailEntry;
import org.jspecify.annotations.Nullable;

/**
 * A booking as a change leaves it, which change that was, and who made it.
 *
 * @param before as it was; absent for a new one
 */
public record Change(Kind kind, @Nullable Booking before, Booking after, By by) {
  public enum Kind {
    ASKED("asked", BookingAsked::new),
    OFFERED("offered", BookingOffered::new),
    PLACED("placed", BookingPlaced::new),
    /** Placed elsewhere, and brought in. */
    IMPORTED("imported", BookingPlaced::new),
    MOVED("moved", BookingMoved::new),
    CHECKED_IN("checked-in", BookingCheckedIn::new),
    ENDED("ended", BookingEnded::new),
    RESTORED("restored", BookingRestored::new),
    FORGOTTEN("forgotten", BookingForgotten::new);

    private final String word;
    private final EventOf eventOf;

    Kind(String word, EventOf eventOf) {
      this.word = word;
      this.eventOf = eventOf;
    }

    String word() {
      return word;
    }
  }

  /** It was placed elsewhere. */
  Change broughtIn() {
    return new Change(Kind.IMPORTED, before, after, by);
  }

  /** What stays of it for whoever asks who did what. */
  public TrailEntry trail() {
    return TrailOfABooking.of(this);
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
