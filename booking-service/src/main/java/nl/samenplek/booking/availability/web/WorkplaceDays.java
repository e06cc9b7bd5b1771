package nl.samenplek.booking.availability.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.TakenView;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.Quarters;

/** A workplace on some days. */
record WorkplaceDays(
    String workplace,
    @Size(max = LayoutLimits.TIME_ZONE) String timeZone,
    @Size(max = Dates.MOST) List<WorkplaceDay> days) {
  /**
   * @param open whether the site is open that day and the workplace is there and not closed
   * @param freeWholeDay whether it can be had for the whole opening day
   */
  record WorkplaceDay(
      LocalDate date,
      boolean open,
      @Size(max = Quarters.MOST_A_DAY) List<TakenView> taken,
      boolean freeWholeDay) {}

  /** What is asked about a workplace, at the site where it is. */
  record Asked(String workplace, Site site, List<LocalDate> dates, Viewer viewer) {}

  static WorkplaceDays of(Asked asked, Layouts layouts, AvailabilityIndex index) {
    return new WorkplaceDays(
        asked.workplace,
        asked.site.timeZone().getId(),
        asked.dates.stream().map(date -> day(asked, date, layouts, index)).toList());
  }

  private static WorkplaceDay day(
      Asked asked, LocalDate date, Layouts layouts, AvailabilityIndex index) {
    var spot = layouts.workplace(asked.workplace, date);
    var open =
        spot.flatMap(
            there ->
                there
                    .site()
                    .openingOn(date)
                    .filter(hours -> !there.workplace().isClosedDuring(hours)));
    var taken = index.takenIn(asked.workplace, asked.site.dayOf(date));
    return new WorkplaceDay(
        date,
        open.isPresent(),
        TakenView.of(taken, asked.viewer),
        open.filter(hours -> index.isFree(asked.workplace, hours)).isPresent());
  }
}
