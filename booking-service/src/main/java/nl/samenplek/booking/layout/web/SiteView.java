package nl.samenplek.booking.layout.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.samenplek.booking.layout.ClosingDay;
import nl.samenplek.booking.layout.Days;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.OpeningHours;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.people.Viewer;
import org.jspecify.annotations.Nullable;

/** A site as it leaves the service, with its floors of a date. */
record SiteView(
    String id,
    @Size(max = LayoutLimits.SITE_NAME) String name,
    @Size(max = LayoutLimits.ADDRESS) String address,
    @Size(max = LayoutLimits.TIME_ZONE) String timeZone,
    @Size(max = 7) List<HoursView> openingHours,
    @Size(max = LayoutLimits.CLOSING_DAYS) List<ClosingDay> closingDays,
    @Size(max = LayoutLimits.FLOORS_OF_A_SITE) List<FloorInSite> floors,
    @Schema(description = "The days on which it has just these floors, each with as many places")
        Days floorsHold,
    RulesView houseRules,
    @Schema(
            description =
                "The first local date on which it is no more; absent: until further notice",
            example = "2027-07-01")
        @JsonInclude(Include.NON_NULL)
        @Nullable LocalDate until,
    long version) {

  record HoursView(
      String day,
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime until) {
    static HoursView of(OpeningHours hours) {
      return new HoursView(
          hours.day().name().toLowerCase(Locale.ROOT), hours.from(), hours.until());
    }
  }

  /**
   * @param own whether a zone on it is for the viewer's own team or organisation
   */
  record FloorInSite(
      String id,
      @Size(max = LayoutLimits.FLOOR_LABEL) String label,
      Words name,
      @Min(LayoutLimits.LOWEST_ORDINAL) @Max(LayoutLimits.HIGHEST_ORDINAL) int ordinal,
      @Min(0) long desks,
      @Min(0) long rooms,
      boolean own) {
    static FloorInSite of(Floor floor, Viewer viewer) {
      return new FloorInSite(
          floor.id(),
          floor.label(),
          floor.name(),
          floor.ordinal(),
          floor.count(WorkplaceKind.DESK),
          floor.count(WorkplaceKind.ROOM),
          floor.zones().stream().anyMatch(zone -> zone.isFor(viewer)));
    }
  }

  record RulesView(
      @Min(0) @Max(LayoutLimits.HORIZON) int horizonDays,
      Map<String, Integer> longestMinutes,
      PartsView dayParts) {}

  record PartsView(@JsonFormat(pattern = "HH:mm") LocalTime middayAt) {}

  static SiteView of(Site site, LocalDate date, Layouts layouts, Viewer viewer) {
    var rules = site.houseRules();
    var longest = new TreeMap<String, Integer>();
    rules.longestMinutes().forEach((kind, minutes) -> longest.put(kind.word(), minutes));
    return new SiteView(
        site.id(),
        site.name(),
        site.address(),
        site.timeZone().getId(),
        site.openingHours().stream().map(HoursView::of).toList(),
        site.closingDays(),
        layouts.floorsOf(site.id(), date).stream()
            .map(floor -> FloorInSite.of(floor, viewer))
            .toList(),
        layouts.unchangedAround(site.id(), date),
        new RulesView(rules.horizonDays(), longest, new PartsView(rules.dayParts().middayAt())),
        site.until(),
        site.version());
  }
}
