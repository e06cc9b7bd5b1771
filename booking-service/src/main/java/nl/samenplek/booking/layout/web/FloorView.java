package nl.samenplek.booking.layout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.Floor;
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
    String label,
    Words name,
    int ordinal,
    long revision,
    String timeZone,
    PlanView plan,
    List<ZoneView> zones,
    List<WorkplaceView> workplaces) {

  record PlanView(double widthMetres, double heightMetres, double northDegrees, String drawing) {}

  record ZoneView(
      String id,
      Words name,
      int wash,
      List<List<Double>> outline,
      OpenToView openTo,
      boolean mine) {
    static ZoneView of(Zone zone, Viewer viewer) {
      var open = new OpenToView(zone.openTo().teams(), zone.openTo().organisations());
      return new ZoneView(
          zone.id(), zone.name(), zone.wash(), zone.outline(), open, zone.isOpenTo(viewer));
    }
  }

  record OpenToView(Set<String> teams, Set<String> organisations) {}

  record WorkplaceView(
      String id,
      String label,
      WorkplaceKind kind,
      @JsonInclude(Include.NON_NULL) @Nullable String parking,
      String zone,
      int capacity,
      Set<String> amenities,
      @JsonInclude(Include.ALWAYS) @Nullable ClosureView closed,
      Place place,
      List<Seat> seats) {
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

  static FloorView of(Floor floor, Site site, Viewer viewer) {
    var plan = floor.plan();
    return new FloorView(
        floor.id(),
        floor.site(),
        floor.label(),
        floor.name(),
        floor.ordinal(),
        floor.revision(),
        site.timeZone().getId(),
        new PlanView(
            plan.widthMetres(),
            plan.heightMetres(),
            plan.northDegrees(),
            FloorController.PATH + "/" + floor.id() + "/drawing"),
        floor.zones().stream().map(zone -> ZoneView.of(zone, viewer)).toList(),
        floor.workplaces().stream().map(WorkplaceView::of).toList());
  }
}
