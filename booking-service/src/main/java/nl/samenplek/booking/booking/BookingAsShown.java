package nl.samenplek.booking.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.DayPart;
import org.jspecify.annotations.Nullable;

/** A booking as it leaves the service. */
@JsonInclude(Include.NON_NULL)
public record BookingAsShown(
    String id,
    String workplace,
    String label,
    WorkplaceKind kind,
    String site,
    String floor,
    String zone,
    String occupant,
    String booker,
    Instant from,
    Instant until,
    String timeZone,
    LocalDate date,
    DayPart dayPart,
    String state,
    Instant placedAt,
    @Nullable Instant cancelledAt,
    long version) {

  static BookingAsShown of(Booking booking, Layouts layouts) {
    var label = layouts.workplace(booking.workplace()).map(spot -> spot.workplace().label());
    var part = layouts.site(booking.site()).map(site -> site.dayPartOf(booking.interval()));
    return of(booking, label.orElse(booking.workplace()), part.orElse(DayPart.HOURS));
  }

  static BookingAsShown of(Booking booking, Spot spot) {
    return of(booking, spot.workplace().label(), spot.site().dayPartOf(booking.interval()));
  }

  private static BookingAsShown of(Booking booking, String label, DayPart part) {
    return new BookingAsShown(
        booking.id(),
        booking.workplace(),
        label,
        booking.kind(),
        booking.site(),
        booking.floor(),
        booking.zone(),
        booking.occupant(),
        booking.booker(),
        booking.interval().from(),
        booking.interval().until(),
        booking.timeZone().getId(),
        booking.date(),
        part,
        booking.isCancelled() ? "cancelled" : "placed",
        booking.placedAt(),
        booking.cancelledAt(),
        booking.version());
  }
}
