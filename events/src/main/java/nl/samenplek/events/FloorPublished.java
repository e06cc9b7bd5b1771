package nl.samenplek.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a floor plan, with all that is printed and named on it.
 *
 * @param revision counts the floor's revisions from 1; also the event's sequence
 * @param from the first local date on which it holds; it does until the next one's. Of a floor's
 *     first revision {@code 2000-01-01} where nobody said since when the floor is so
 * @param label what the floor is called in short, such as {@code 2}
 * @param ordinal its place among the site's floors, the ground floor being 0
 * @see LayoutEvent what all layouts' events have in common
 */
public record FloorPublished(
    String site,
    String floor,
    long revision,
    LocalDate from,
    String label,
    Words name,
    int ordinal,
    List<Zone> zones,
    List<Workplace> workplaces)
    implements LayoutEvent {

  public FloorPublished {
    zones = List.copyOf(zones);
    workplaces = List.copyOf(workplaces);
  }

  /** A named part of the floor. */
  public record Zone(String id, Words name) {}

  /**
   * @param id never changes
   * @param label what is printed on it in this revision
   * @param parking what fits in a parking space; absent for other kinds
   */
  public record Workplace(
      String id, String label, WorkplaceKind kind, @Nullable String parking, String zone) {}

  @Override
  public String subject() {
    return floor;
  }

  @Override
  public long sequence() {
    return revision;
  }

  @Override
  public String key() {
    return site + "/" + floor + "/" + revision;
  }
}
