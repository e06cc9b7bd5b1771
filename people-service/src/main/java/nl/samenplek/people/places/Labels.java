package nl.samenplek.people.places;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What is printed on one workplace, by the day from which it is. Only changes of the label are
 * kept.
 *
 * @param changes the latest first
 */
public record Labels(List<Change> changes) {

  /**
   * @param from the first local date on which it is printed
   * @param revision of the floor that says so; of two with the same date the later one counts
   */
  public record Change(LocalDate from, long revision, String label) {}

  static Labels of(Document stored) {
    return new Labels(
        stored.getList("labels", Document.class, List.of()).stream().map(Labels::change).toList());
  }

  /** Before the first change that is known it is taken to have been the same. */
  public Optional<String> on(LocalDate date) {
    var before = changes.stream().filter(change -> !change.from().isAfter(date)).findFirst();
    return before
        .or(() -> changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast()))
        .map(Change::label);
  }

  Labels with(Change added) {
    var others = changes.stream().filter(change -> change.revision() != added.revision());
    var sorted =
        Stream.concat(others, Stream.of(added))
            .sorted(
                comparing(Change::from, reverseOrder())
                    .thenComparing(Change::revision, reverseOrder()))
            .toList();
    return new Labels(withoutRepetitions(sorted));
  }

  private static List<Change> withoutRepetitions(List<Change> sorted) {
    var kept = new ArrayList<Change>();
    for (var change : sorted.reversed()) {
      if (kept.isEmpty() || !kept.getFirst().label().equals(change.label())) {
        kept.addFirst(change);
      }
    }
    return kept;
  }

  List<Document> toDocuments() {
    return changes.stream()
        .map(
            change ->
                new Document("from", change.from().toString())
                    .append("revision", change.revision())
                    .append("label", change.label()))
        .toList();
  }

  private static Change change(Document stored) {
    return new Change(
        LocalDate.parse(stored.getString("from")),
        stored.get("revision", Number.class).longValue(),
        stored.getString("label"));
  }
}
