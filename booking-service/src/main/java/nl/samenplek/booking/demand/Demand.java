package nl.samenplek.booking.demand;

import java.time.LocalDate;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.WallClock;

/**
 * What is wanted, as coarsely as it is counted.
 *
 * @param zone unique on its floor only
 * @param date the day at the site on which it begins
 * @param part on which side of the site's own midday it lies; the whole day when on both
 */
public record Demand(
    String site, String floor, String zone, WorkplaceKind kind, LocalDate date, DayPart part) {

  static Demand of(Spot spot, Interval wanted) {
    var site = spot.site();
    return new Demand(
        site.id(),
        spot.floor().id(),
        spot.zone().id(),
        spot.workplace().kind(),
        site.dateOf(wanted.from()),
        part(site, wanted));
  }

  private static DayPart part(Site site, Interval wanted) {
    var time = site.dateOf(wanted.from()).atTime(site.houseRules().dayParts().middayAt());
    var midday = WallClock.from(time, site.timeZone());
    if (!wanted.until().isAfter(midday)) {
      return DayPart.MORNING;
    }
    return wanted.from().isBefore(midday) ? DayPart.WHOLE_DAY : DayPart.AFTERNOON;
  }
}
