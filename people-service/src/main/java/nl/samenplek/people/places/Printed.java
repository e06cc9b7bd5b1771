package nl.samenplek.people.places;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What is printed on one workplace and in which zone it is, by the day from which that is so.
 *
 * @param changes the latest first; one for each date
 */
public record Printed(List<Change> changes) {

  /**
   * @param from the first local date on which it is so
   * @param floor the one that has it then
   * @param revision of that floor, which says so; of two with the same date the later one counts
   */
  public record Change(LocalDate from, String floor, long revision, String label, String zone) {
    private boolean isOf(String floor, long revision) {
      return this.floor.equals(floor) && this.revision == revision;
    }
  }

  static Printed of(Document stored) {
    return new Printed(
        stored.getList("printed", Document.class, List.of()).stream()
            .map(Printed::change)
            .toList());
  }

  /** Before the first change that is known it is taken to have been the same. */
  public Optional<Change> on(LocalDate date) {
    var before = changes.stream().filter(change -> !change.from().isAfter(date)).findFirst();
    return before.or(() -> changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast()));
  }

  Printed with(Change added) {
    var others = changes.stream().filter(change -> !change.isOf(added.floor, added.revision));
    var sorted =
        Stream.concat(others, Stream.of(added))
            .sorted(
                comparing(Change::from, reverseOrder())
                    .thenComparing(Change::revision, reverseOrder()))
            .toList();
    return new Printed(sorted);
  }

  List<Document> toDocuments() {
    return changes.stream()
        .map(
            change ->
                new Document("from", change.from().toString())
                    .append("floor", change.floor())
                    .append("revision", change.revision())
                    .append("label", change.label())
                    .append("zone", change.zone()))
        .toList();
  }

  private static Change change(Document stored) {
    return new Change(
        LocalDate.parse(stored.getString("from")),
        stored.getString("floor"),
        stored.get("revision", Number.class).longValue(),
        stored.getString("label"),
        stored.getString("zone"));
  }
}
