package nl.samenplek.events.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.events.Actor;
import nl.samenplek.events.BookingEnd;
import nl.samenplek.events.BookingEnded;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.BookingState;
import nl.samenplek.events.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** Events to publish. */
final class Bookings {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final Instant FROM = Instant.parse("2026-11-24T07:30:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");
  private static final Actor THEMSELVES = new Actor(Actor.Kind.person, "p-1");

  private Bookings() {}

  static BookingEvent placed(String booking) {
    return new BookingPlaced(booking, 1, standing("w-14"), THEMSELVES, null);
  }

  static TrailEntry trailOfPlacing(String booking) {
    return TrailEntry.of("booking", booking, 1, "placed", THEMSELVES)
        .changing("workplace", null, "w-14")
        .changingPerson("occupant", null, "p-1");
  }

  static TrailEntry trailOfMoving(String booking, long sequence) {
    return TrailEntry.of("booking", booking, sequence, "moved", THEMSELVES)
        .onBehalfOf("p-2")
        .changing("workplace", "w-14", "w-" + sequence);
  }

  /** To a workplace of its own. */
  static BookingEvent moved(String booking, long sequence) {
    return new BookingMoved(booking, sequence, standing("w-" + sequence), THEMSELVES, null);
  }

  static BookingEvent cancelled(String booking, long sequence) {
    var end = new BookingFacts.End(BookingEnd.cancelled, FROM, null);
    return new BookingEnded(
        booking, sequence, facts("w-14", BookingState.ended, null, end), THEMSELVES, null);
  }

  private static BookingFacts standing(String workplace) {
    var held = new BookingFacts.Held(FROM, UNTIL, List.of());
    return facts(workplace, BookingState.placed, held, null);
  }

  private static BookingFacts facts(
      String workplace,
      BookingState state,
      BookingFacts.@Nullable Held held,
      BookingFacts.@Nullable End end) {
    return new BookingFacts(
        new BookingFacts.Place("town-hall", "f-2", "z-1", workplace, WorkplaceKind.desk),
        new BookingFacts.Time(DATE, FROM, UNTIL, "Europe/Amsterdam"),
        "p-1",
        "p-1",
        state,
        held,
        null,
        null,
        end,
        null);
  }
}
