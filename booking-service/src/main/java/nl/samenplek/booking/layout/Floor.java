package nl.samenplek.booking.layout;

import java.util.List;
import java.util.NoSuchElementException;

/** One storey as it is now: its latest revision, without the drawing. */
public record Floor(
    String id,
    String site,
    String label,
    Words name,
    int ordinal,
    long revision,
    Plan plan,
    List<Zone> zones,
    List<Workplace> workplaces) {

  /** Size of the plan in metres; degrees clockwise from the top of the plan to the north. */
  public record Plan(double widthMetres, double heightMetres, double northDegrees) {}

  public Zone zone(String id) {
    return zones.stream()
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("zone " + id + " on floor " + this.id));
  }

  public long count(WorkplaceKind kind) {
    return workplaces.stream().filter(workplace -> workplace.kind() == kind).count();
  }
}
