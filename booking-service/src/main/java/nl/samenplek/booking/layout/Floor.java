package nl.samenplek.booking.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/** One storey as one of its revisions lays it out, without the drawing. */
public record Floor(
    String id,
    String site,
    String label,
    Words name,
    int ordinal,
    long revision,
    LocalDate from,
    Plan plan,
    List<Zone> zones,
    List<Workplace> workplaces)
    implements Revision {

  /** Size of the plan in metres; degrees clockwise from the top of the plan to the north. */
  public record Plan(double widthMetres, double heightMetres, double northDegrees) {}

  public Zone zone(String id) {
    return zones.stream()
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("zone " + id + " on floor " + this.id));
  }

  /** The same layout as a revision of its own. */
  Floor as(long revision, LocalDate from) {
    return new Floor(id, site, label, name, ordinal, revision, from, plan, zones, workplaces);
  }

  /** Whether both lay the floor out alike, whenever each does. */
  boolean isLaidOutAs(Floor other) {
    return equals(other.as(revision, from));
  }

  public long count(WorkplaceKind kind) {
    return workplaces.stream().filter(workplace -> workplace.kind() == kind).count();
  }
}
