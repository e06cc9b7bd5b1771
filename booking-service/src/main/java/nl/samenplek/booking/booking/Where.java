package nl.samenplek.booking.booking;

import java.time.ZoneId;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;

/**
 * The place of a booking, as it was when it was booked or moved there; ids.
 *
 * @param timeZone of the site
 */
public record Where(
    String site, ZoneId timeZone, String floor, String zone, String workplace, WorkplaceKind kind) {

  static Where of(Spot spot) {
    return new Where(
        spot.site().id(),
        spot.site().timeZone(),
        spot.floor().id(),
        spot.zone().id(),
        spot.workplace().id(),
        spot.workplace().kind());
  }
}
