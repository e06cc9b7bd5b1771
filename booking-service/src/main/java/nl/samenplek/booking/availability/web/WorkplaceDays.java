package nl.samenplek.booking.availability.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.TakenView;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.Quarters;

/** A workplace on some days. */
record WorkplaceDays(
    String workplace,
    @Size(max = LayoutLimits.TIME_ZONE) String timeZone,
    @Size(max = Dates.MOST) List<WorkplaceDay> days) {
  /**
   * @param open whether the site is open that day and the workplace is not closed
   * @param freeWholeDay whether it can be had for the whole opening day
   */
  record WorkplaceDay(
      LocalDate date,
      boolean open,
      @Size(max = Quarters.MOST_A_DAY) List<TakenView> taken,
      boolean freeWholeDay) {}

  static WorkplaceDays of(
      Spot spot, List<LocalDate> dates, Viewer viewer, AvailabilityIndex index) {
    return new WorkplaceDays(
        spot.workplace().id(),
        spot.site().timeZone().getId(),
        dates.stream().map(date -> day(spot, date, viewer, index)).toList());
  }

  private static WorkplaceDay day(
      Spot spot, LocalDate date, Viewer viewer, AvailabilityIndex index) {
    var place = spot.workplace();
    var open = spot.site().openingOn(date).filter(hours -> !place.isClosedDuring(hours));
    var taken = index.takenIn(place.id(), spot.site().dayOf(date));
    return new WorkplaceDay(
        date,
        open.isPresent(),
        TakenView.of(taken, viewer),
        open.filter(hours -> index.isFree(place.id(), hours)).isPresent());
  }
}
