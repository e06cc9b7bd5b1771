package nl.samenplek.booking.layout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.Amenities;
import nl.samenplek.booking.layout.Days;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.Workplace.Seat;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.people.Viewer;
import org.jspecify.annotations.Nullable;

/** A floor as it leaves the service; its drawing has an address of its own. */
record FloorView(
    String id,
    String site,
    @Size(max = LayoutLimits.FLOOR_LABEL) String label,
    Words name,
    @Min(LayoutLimits.LOWEST_ORDINAL) @Max(LayoutLimits.HIGHEST_ORDINAL) int ordinal,
    @Min(1) long revision,
    @Schema(
            description =
                "The first local date on which it is so; 2000-01-01 where nobody said since when",
            example = "2027-01-04")
        LocalDate from,
    @Schema(
            description =
                "The first date on which it is not so any more; absent: until further notice",
            example = "2027-07-01")
        @JsonInclude(Include.NON_NULL)
        @Nullable LocalDate until,
    @Size(max = LayoutLimits.TIME_ZONE) String timeZone,
    PlanView plan,
    @Size(max = LayoutLimits.ZONES) List<ZoneView> zones,
    @Size(max = LayoutLimits.WORKPLACES) List<WorkplaceView> workplaces) {

  record PlanView(
      double widthMetres,
      double heightMetres,
      double northDegrees,
      @Schema(description = "The address of its drawing") @Size(max = 120) String drawing) {}

  record ZoneView(
      String id,
      Words name,
      @Min(0) @Max(LayoutLimits.WASHES) int wash,
      @Size(max = LayoutLimits.CORNERS) List<@Size(min = 2, max = 2) List<Double>> outline,
      OpenToView openTo,
      boolean mine) {
    static ZoneView of(Zone zone, Viewer viewer) {
      var open = new OpenToView(zone.openTo().teams(), zone.openTo().organisations());
      return new ZoneView(
          zone.id(), zone.name(), zone.wash(), zone.outline(), open, zone.isOpenTo(viewer));
    }
  }

  record OpenToView(
      @Size(max = LayoutLimits.OPEN_TO) Set<String> teams,
      @Size(max = LayoutLimits.OPEN_TO) Set<String> organisations) {}

  record WorkplaceView(
      String id,
      @Size(max = LayoutLimits.LABEL) String label,
      WorkplaceKind kind,
      @Schema(allowableValues = {"car", "bicycle"}) @JsonInclude(Include.NON_NULL)
          @Nullable String parking,
      String zone,
      @Min(1) @Max(LayoutLimits.CAPACITY) int capacity,
      @Size(max = LayoutLimits.AMENITIES) Set<@Size(max = Amenities.LONGEST) String> amenities,
      @JsonInclude(Include.ALWAYS) @Nullable ClosureView closed,
      Place place,
      @Size(max = LayoutLimits.SEATS) List<Seat> seats) {
    static WorkplaceView of(Workplace workplace) {
      return new WorkplaceView(
          workplace.id(),
          workplace.label(),
          workplace.kind(),
          workplace.parking(),
          workplace.zone(),
          workplace.capacity(),
          workplace.amenities(),
          ClosureView.of(workplace.closed()),
          workplace.place(),
          workplace.seats());
    }
  }

  @JsonInclude(Include.NON_NULL)
  record ClosureView(
      Words reason, java.time.@Nullable Instant from, java.time.@Nullable Instant until) {
    static @Nullable ClosureView of(@Nullable Closure closed) {
      return closed == null
          ? null
          : new ClosureView(closed.reason(), closed.from(), closed.until());
    }
  }

  static FloorView of(Floor floor, Days days, Site site, Viewer viewer) {
    var plan = floor.plan();
    return new FloorView(
        floor.id(),
        floor.site(),
        floor.label(),
        floor.name(),
        floor.ordinal(),
        floor.revision(),
        floor.from(),
        days.before(site.until()).until(),
        site.timeZone().getId(),
        new PlanView(
            plan.widthMetres(),
            plan.heightMetres(),
            plan.northDegrees(),
            FloorController.drawingOf(floor)),
        floor.zones().stream().map(zone -> ZoneView.of(zone, viewer)).toList(),
        floor.workplaces().stream().map(WorkplaceView::of).toList());
  }
}
