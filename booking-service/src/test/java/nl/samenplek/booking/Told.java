package nl.samenplek.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.Actor;
import nl.samenplek.events.BookingEnd;
import nl.samenplek.events.BookingEnded;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.BookingFacts.End;
import nl.samenplek.events.BookingFacts.Held;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.BookingState;
import nl.samenplek.events.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** What is told of a desk that somebody booked for themselves. */
public record Told(String booking, String occupant, String workplace, Interval interval) {

  /** Of somebody whose id follows from the booking's. */
  public Told(String booking, String workplace, Interval interval) {
    this(booking, "p-" + booking, workplace, interval);
  }

  public BookingEvent placed() {
    return new BookingPlaced(booking, 1, standing(), by(), null);
  }

  public BookingEvent moved(long sequence) {
    return new BookingMoved(booking, sequence, standing(), by(), null);
  }

  public BookingEvent cancelled(long sequence) {
    var end = new End(BookingEnd.cancelled, interval.from(), null);
    return new BookingEnded(booking, sequence, facts(BookingState.ended, null, end), by(), null);
  }

  public BookingEvent released(long sequence, Instant at) {
    var end = new End(BookingEnd.released, at, null);
    var held = new Held(interval.from(), at, List.of());
    return new BookingEnded(booking, sequence, facts(BookingState.ended, held, end), by(), null);
  }

  private BookingFacts standing() {
    return facts(BookingState.placed, new Held(interval.from(), interval.until(), List.of()), null);
  }

  private BookingFacts facts(BookingState state, @Nullable Held held, @Nullable End end) {
    return new BookingFacts(
        new BookingFacts.Place("stadhuis", "f-1", "zone", workplace, WorkplaceKind.desk),
        new BookingFacts.Time(
            LocalDate.of(2026, 11, 24), interval.from(), interval.until(), "Europe/Amsterdam"),
        occupant,
        occupant,
        state,
        held,
        null,
        null,
        end,
        null);
  }

  private Actor by() {
    return new Actor(Actor.Kind.person, occupant);
  }
}
