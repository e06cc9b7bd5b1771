package nl.samenplek.booking.availability.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Fill;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** How full a site, or one floor of it, is on some days. */
record SiteDays(List<SiteDay> days) {
  /**
   * @param desks how many there are
   * @param desksTaken how many of them have a booking on that day, however short
   */
  record SiteDay(
      LocalDate date,
      boolean open,
      @JsonInclude(Include.NON_NULL) @Nullable Words holiday,
      long desks,
      long desksTaken) {}

  static SiteDays of(
      Site site, List<Floor> floors, List<LocalDate> dates, AvailabilityIndex index) {
    var desks =
        floors.stream()
            .flatMap(floor -> floor.workplaces().stream())
            .filter(place -> place.kind() == WorkplaceKind.DESK)
            .map(Workplace::id)
            .toList();
    return new SiteDays(dates.stream().map(date -> day(site, desks, date, index)).toList());
  }

  private static SiteDay day(
      Site site, List<String> desks, LocalDate date, AvailabilityIndex index) {
    var whole = site.dayOf(date);
    var taken = desks.stream().filter(desk -> index.fillIn(desk, whole) != Fill.FREE).count();
    var holiday = site.closingDayOn(date).map(closing -> closing.name()).orElse(null);
    return new SiteDay(date, site.openingOn(date).isPresent(), holiday, desks.size(), taken);
  }
}
