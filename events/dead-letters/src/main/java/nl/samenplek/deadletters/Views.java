package nl.samenplek.deadletters;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.events.delivery.DeadLetter;
import nl.samenplek.events.delivery.DeadLetters;
import nl.samenplek.events.delivery.DeadLetters.Outcome;
import org.jspecify.annotations.Nullable;

/** How dead letters are shown. */
final class Views {

  /**
   * In characters: a record with all its headers is no larger than the broker takes, a mebibyte.
   */
  private static final int LARGEST = 1_048_588;

  /** In characters (Kafka). */
  private static final int LONGEST_TOPIC = 249;

  private Views() {}

  @Schema(name = "DeadLetterConsumers")
  record Consumers(@Size(max = 100) List<Consumer> items) {}

  /**
   * @param count how many dead letters it has
   */
  @Schema(name = "DeadLetterConsumer")
  record Consumer(String consumer, @Min(0) int count) {}

  @Schema(name = "DeadLetters")
  record Letters(
      @Size(max = Paging.MOST) List<Letter> items,
      @Schema(description = "The cursor of the next part; absent on the last")
          @Size(max = Cursors.LONGEST)
          @Nullable String next) {}

  /** The event's own id, type and subject are absent where the record did not tell them. */
  @Schema(name = "DeadLetter")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Letter(
      String id,
      String consumer,
      @Size(max = LONGEST_TOPIC) String topic,
      @Schema(description = "When the consumer gave up") Instant died,
      @Size(max = LARGEST) @Nullable String event,
      @Size(max = LARGEST) @Nullable String type,
      @Size(max = LARGEST) @Nullable String subject,
      @Size(max = LARGEST) @Nullable String key,
      @Schema(description = "What the consumer ran into last") @Size(max = LARGEST) String reason,
      @Schema(description = "What came, as text") @Size(max = LARGEST) String data) {
    static Letter of(DeadLetter it) {
      return new Letter(
          it.id(),
          it.consumer(),
          it.topic(),
          it.died(),
          it.event(),
          it.type(),
          it.subject(),
          it.key(),
          it.reason(),
          it.data());
    }
  }

  @Schema(name = "DeadLetterReplays")
  record Outcomes(@Size(max = DeadLetters.MOST_AT_ONCE) List<Replay> outcomes) {}

  @Schema(name = "DeadLetterReplay")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Replay(
      String id,
      @Schema(allowableValues = {"replayed", "failed-again"}) String outcome,
      @Schema(description = "What the consumer ran into, where it failed again")
          @Size(max = LARGEST)
          @Nullable String reason) {
    static Replay of(Outcome outcome) {
      return outcome instanceof Outcome.FailedAgain failed
          ? new Replay(failed.id(), "failed-again", failed.reason())
          : new Replay(outcome.id(), "replayed", null);
    }
  }
}
