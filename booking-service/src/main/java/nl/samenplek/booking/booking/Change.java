package nl.samenplek.booking.booking;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.events.BookingCancelled;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.BookingRestored;
import nl.samenplek.events.WorkplaceKind;

/** A booking as a change leaves it, and which change that was. */
public record Change(Kind kind, Booking after) {
  public enum Kind {
    PLACED(BookingPlaced::new),
    MOVED(BookingMoved::new),
    CANCELLED(BookingCancelled::new),
    RESTORED(BookingRestored::new);

    private final EventOf eventOf;

    Kind(EventOf eventOf) {
      this.eventOf = eventOf;
    }
  }

  /** The fact that is published. */
  public BookingEvent event() {
    return eventOf()
        .make(
            after.id(),
            after.version(),
            after.site(),
            after.floor(),
            after.zone(),
            after.workplace(),
            WorkplaceKind.valueOf(after.kind().word()),
            after.occupant(),
            after.booker(),
            after.date(),
            after.interval().from(),
            after.interval().until(),
            after.timeZone().getId());
  }

  private EventOf eventOf() {
    var because = after.cancelledBecause();
    return kind == Kind.CANCELLED && because != null
        ? cancelledBecause(because.code())
        : kind.eventOf;
  }

  private static EventOf cancelledBecause(String code) {
    return (booking, n, site, floor, zone, workplace, of, occupant, booker, on, from, until, in) ->
        new BookingCancelled(
            booking, n, site, floor, zone, workplace, of, occupant, booker, on, from, until, in,
            code);
  }

  /** All four events carry the same facts. */
  @FunctionalInterface
  private interface EventOf {
    BookingEvent make(
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
        String timeZone);
  }
}
