package nl.samenplek.events.delivery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenplek.parts.Parts;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurvivingACrashTest {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String database = Parts.shared().freshDatabase("crash");

  @ParameterizedTest
  @EnumSource(names = {"WRITTEN", "TRAILED", "PUBLISHED", "MARKED"})
  void publishes_every_written_booking_after_the_process_died_and_has_each_in_the_trail_once(
      RelayObserver.Step step) throws Exception {
    var acknowledged = runUntilItDies(step);

    try (var survivor = Instance.of(database)) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  survivor
                          .bookings()
                          .countDocuments(new Document("outbox", new Document("$exists", true)))
                      == 0);
      var written = survivor.bookings().distinct("_id", String.class).into(new ArrayList<>());
      var published = publishedBySubject();

      assertThat(written).containsAll(acknowledged);
      assertThat(published.keySet()).containsExactlyInAnyOrderElementsOf(written);
      if (step != RelayObserver.Step.PUBLISHED) {
        assertThat(published.values()).containsOnly(1L);
      }
      assertThat(survivor.trail().find().map(it -> it.get("of", Document.class).getString("id")))
          .containsExactlyInAnyOrderElementsOf(written);
    }
  }

  private Map<String, Long> publishedBySubject() {
    return Topicful.bookings(subject -> subject.startsWith(run)).stream()
        .collect(groupingBy(Topicful::subject, counting()));
  }

  /** The bookings it told us of before it died. */
  private List<String> runUntilItDies(RelayObserver.Step step)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                DyingService.class.getName(),
                Parts.shared().mongo().address(),
                Parts.shared().kafka().address(),
                database,
                run,
                "2000",
                step.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(DyingService.DEATH);
    int placed = (int) said.lines().filter(line -> line.startsWith("placed")).count();
    return IntStream.range(0, placed).mapToObj(i -> run + "-" + i).toList();
  }
}
