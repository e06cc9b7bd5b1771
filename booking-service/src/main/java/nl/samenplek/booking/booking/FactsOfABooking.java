package nl.samenplek.booking.booking;

import java.time.Instant;
import nl.samenplek.booking.booking.State.CheckedIn;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.booking.State.Offered;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** What a booking tells of itself to whoever is not the booking module. */
final class FactsOfABooking {
  private FactsOfABooking() {}

  static BookingFacts of(Booking booking) {
    var where = booking.where();
    return new BookingFacts(
        new BookingFacts.Place(
            where.site(),
            where.floor(),
            where.zone(),
            where.workplace(),
            WorkplaceKind.valueOf(where.kind().word())),
        new BookingFacts.Time(
            booking.date(),
            booking.interval().from(),
            booking.interval().until(),
            where.timeZone().getId()),
        booking.occupant(),
        booking.booker(),
        booking.state().published(),
        booking
            .held()
            .map(it -> new BookingFacts.Held(it.from(), it.until(), booking.hold().tokens()))
            .orElse(null),
        checkedInAt(booking.state()),
        booking.state() instanceof Offered offered ? offered.acceptBy() : null,
        booking.state() instanceof Ended ended ? end(ended) : null,
        booking.partOf());
  }

  private static @Nullable Instant checkedInAt(State state) {
    return state.standing() instanceof CheckedIn it ? it.at() : null;
  }

  private static BookingFacts.End end(Ended ended) {
    var because = ended.because();
    return new BookingFacts.End(
        ended.how().published(), ended.at(), because == null ? null : because.code());
  }
}
