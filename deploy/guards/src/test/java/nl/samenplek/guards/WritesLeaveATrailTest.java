package nl.samenplek.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whatever of the services writes to the store leaves an entry in the trail with it, or stands here
 * with the reason why it does not. {@code Outbox} takes no event without an entry; this finds who
 * goes past it.
 */
class WritesLeaveATrailTest {
  private static final Path ROOT = Path.of(System.getProperty("samenplek.root"));

  private static final Pattern WRITE =
      Pattern.compile(
          "\\.(insertOne|insertMany|updateOne|updateMany|replaceOne|bulkWrite|deleteOne|deleteMany"
              + "|findOneAndUpdate|findOneAndReplace|findOneAndDelete)\\(");

  private static final Pattern TRAIL =
      Pattern.compile("[oO]utbox(\\s*)\\.(addTo|push|stage)\\(|[tT]rail(\\s*)\\.record\\(");

  private static final Map<String, String> WITHOUT =
      Map.of(
          "DemandStore", "counts wishes, names nobody, and is asked by no one's decision",
          "PeopleMirror", "repeats what people-service has in its own trail",
          "PlacesMirror", "repeats what booking-service has in its own trail",
          "PresenceRecords", "is worked out from bookings, which have their own entries",
          "Refolding", "works out anew by what names are found; nothing that anybody said changes",
          "StoredCharts", "is written in the transaction of DirectoryTransactions, which records");

  @Test
  void ofTheServices() {
    var writers = new TreeMap<String, String>();
    for (var service : new String[] {"booking-service", "people-service"}) {
      sources(ROOT.resolve(service).resolve("src/main/java"), writers);
    }
    writers.values().removeIf(source -> !WRITE.matcher(source).find());

    var complaints = new TreeSet<String>();
    writers.forEach((name, source) -> complaint(name, source).ifPresent(complaints::add));
    assertThat(complaints).isEmpty();
    assertThat(writers.keySet()).containsAll(WITHOUT.keySet()).contains("BookingStore");
  }

  @Test
  void isMissedWhereSomebodyWritesAndSaysNothing() {
    var bad = "class Renaming { void now() { floors.updateOne(eq(id), set(\"name\", name)); } }";
    var good =
        "class Renaming { void now() { floors.updateOne(eq(id), combine(a, outbox.push(entry))); } }";

    assertThat(complaint("Renaming", bad))
        .hasValueSatisfying(it -> assertThat(it).startsWith("Renaming"));
    assertThat(complaint("Renaming", good)).isEmpty();
    assertThat(complaint("PeopleMirror", bad)).isEmpty();
  }

  private static Optional<String> complaint(String name, String source) {
    var isSilent = WRITE.matcher(source).find() && !TRAIL.matcher(source).find();
    return isSilent && !WITHOUT.containsKey(name)
        ? Optional.of(name + " writes to the store and leaves no entry in the trail")
        : Optional.empty();
  }

  private static void sources(Path folder, Map<String, String> byName) {
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        var name = file.getFileName().toString().replace(".java", "");
        byName.merge(name, Files.readString(file), String::concat);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
