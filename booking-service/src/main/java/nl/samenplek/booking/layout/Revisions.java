package nl.samenplek.booking.layout;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A floor through time. Each revision holds from its date until the next one's:
 *
 * <pre>
 *            2026-09-01        2027-01-04        2027-07-01
 *   ─────────┬─────────────────┬─────────────────┬────────▶ days
 *      4     │        5        │        7        │   8: no more
 * </pre>
 *
 * One that was withdrawn, or replaced by another from the same date, is not among them.
 *
 * @param version counts the changes of all of this from 1
 * @param numbered how many revisions were ever made
 * @param inOrder by date; no two have the same
 */
public record Revisions(
    String floor, String site, long version, long numbered, List<Revision> inOrder) {

  public Revisions {
    inOrder = inOrder.stream().sorted(comparing(Revision::from)).toList();
  }

  public static Revisions none(String floor, String site) {
    return new Revisions(floor, site, 0, 0, List.of());
  }

  public Optional<Revision> holdingOn(LocalDate date) {
    return inOrder.reversed().stream().filter(one -> !one.from().isAfter(date)).findFirst();
  }

  /** The layout of that day; empty before there is one, and when the floor is no more. */
  public Optional<Floor> on(LocalDate date) {
    return holdingOn(date).flatMap(Revisions::layout);
  }

  /** All days on which there is a floor, whatever its layout; earliest first. */
  public List<Days> thereWithin(Site site) {
    return Days.joined(
        layouts().stream()
            .map(layout -> daysOf(layout).before(site.until()))
            .filter(days -> !days.isEmpty())
            .toList());
  }

  public Optional<Revision> numbered(long revision) {
    return inOrder.stream().filter(one -> one.revision() == revision).findFirst();
  }

  /** The one that has exactly this date. */
  Optional<Revision> beginningOn(LocalDate date) {
    return inOrder.stream().filter(one -> one.from().equals(date)).findFirst();
  }

  public List<Floor> layouts() {
    return inOrder.stream().flatMap(one -> layout(one).stream()).toList();
  }

  /** The days on which one of these revisions holds. */
  public Days daysOf(Revision revision) {
    return new Days(revision.from(), nextAfter(revision.from()));
  }

  /** The date of the first revision after that; absent when there is none. */
  @Nullable LocalDate nextAfter(LocalDate date) {
    return inOrder.stream()
        .map(Revision::from)
        .filter(from -> from.isAfter(date))
        .findFirst()
        .orElse(null);
  }

  Stream<Revision> after(LocalDate date) {
    return inOrder.stream().filter(one -> one.from().isAfter(date));
  }

  /** With one more, which takes the place of what has the same date. */
  public Revisions with(Revision added) {
    var kept = new ArrayList<>(inOrder);
    kept.removeIf(one -> one.from().equals(added.from()));
    kept.add(added);
    return new Revisions(floor, site, version + 1, added.revision(), kept);
  }

  Revisions without(Revision withdrawn) {
    var kept = new ArrayList<>(inOrder);
    kept.remove(withdrawn);
    return new Revisions(floor, site, version + 1, numbered, kept);
  }

  private static Optional<Floor> layout(Revision revision) {
    return revision instanceof Floor floor ? Optional.of(floor) : Optional.empty();
  }
}
