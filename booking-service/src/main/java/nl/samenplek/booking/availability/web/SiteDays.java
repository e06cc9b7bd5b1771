package nl.samenplek.booking.availability.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenplek.booking.availability.FloorBoard;
import nl.samenplek.booking.availability.KindCount;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/** How full a site, or one floor of it, is on some days. */
record SiteDays(@Size(max = Dates.MOST) List<SiteDay> days) {
  /**
   * @param desks how many there are
   * @param desksTaken how many of them have a booking on that day, however short
   * @param kinds the same of every kind of workplace that there is
   */
  record SiteDay(
      LocalDate date,
      boolean open,
      @JsonInclude(Include.NON_NULL) @Nullable Words holiday,
      @Min(0) long desks,
      @Min(0) long desksTaken,
      @Size(max = KindCount.KINDS) List<KindCount> kinds) {}

  /**
   * @param floors those of a date
   */
  static SiteDays of(
      Site site, List<LocalDate> dates, Function<LocalDate, List<FloorBoard>> floors) {
    return new SiteDays(dates.stream().map(date -> day(site, floors.apply(date), date)).toList());
  }

  private static SiteDay day(Site site, List<FloorBoard> floors, LocalDate date) {
    var whole = site.dayOf(date);
    var kinds = kinds(floors, whole);
    var desks = kinds.stream().filter(count -> count.kind() == WorkplaceKind.DESK).findFirst();
    var holiday = site.closingDayOn(date).map(closing -> closing.name()).orElse(null);
    return new SiteDay(
        date,
        site.openingOn(date).isPresent(),
        holiday,
        desks.map(KindCount::workplaces).orElse(0L),
        desks.map(KindCount::taken).orElse(0L),
        kinds);
  }

  private static List<KindCount> kinds(List<FloorBoard> floors, Interval day) {
    var counts =
        floors.stream()
            .flatMap(floor -> floor.countsIn(day).stream())
            .collect(
                Collectors.toMap(KindCount::of, count -> count, KindCount::plus, TreeMap::new));
    return List.copyOf(counts.values());
  }
}
