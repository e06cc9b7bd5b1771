package nl.samenplek.booking.availability.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.availability.FloorBoard;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
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

  static SiteDays of(Site site, List<FloorBoard> floors, List<LocalDate> dates) {
    return new SiteDays(dates.stream().map(date -> day(site, floors, date)).toList());
  }

  private static SiteDay day(Site site, List<FloorBoard> floors, LocalDate date) {
    var whole = site.dayOf(date);
    var desks = floors.stream().mapToLong(FloorBoard::desks).sum();
    var taken = floors.stream().mapToLong(floor -> floor.desksTakenIn(whole)).sum();
    var holiday = site.closingDayOn(date).map(closing -> closing.name()).orElse(null);
    return new SiteDay(date, site.openingOn(date).isPresent(), holiday, desks, taken);
  }
}
