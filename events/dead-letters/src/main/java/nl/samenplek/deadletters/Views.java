package nl.samenplek.deadletters;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.samenplek.events.delivery.DeadLetter;
import nl.samenplek.events.delivery.DeadLetters.Outcome;
import org.jspecify.annotations.Nullable;

/** How dead letters are shown. */
final class Views {

  private Views() {}

  @Schema(name = "DeadLetterConsumers")
  record Consumers(List<Consumer> items) {}

  /**
   * @param count how many dead letters it has
   */
  @Schema(name = "DeadLetterConsumer")
  record Consumer(String consumer, int count) {}

  @Schema(name = "DeadLetters")
  record Letters(
      List<Letter> items,
      @Schema(description = "The cursor of the next part; absent on the last")
          @Nullable String next) {}

  /** The event's own id, type and subject are absent where the record did not tell them. */
  @Schema(name = "DeadLetter")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Letter(
      String id,
      String consumer,
      String topic,
      @Schema(description = "When the consumer gave up") Instant died,
      @Nullable String event,
      @Nullable String type,
      @Nullable String subject,
      @Nullable String key,
      @Schema(description = "What the consumer ran into last") String reason,
      @Schema(description = "What came, as text") String data) {
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
  record Outcomes(List<Replay> outcomes) {}

  @Schema(name = "DeadLetterReplay")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Replay(
      String id,
      @Schema(allowableValues = {"replayed", "failed-again"}) String outcome,
      @Schema(description = "What the consumer ran into, where it failed again")
          @Nullable String reason) {
    static Replay of(Outcome outcome) {
      return outcome instanceof Outcome.FailedAgain failed
          ? new Replay(failed.id(), "failed-again", failed.reason())
          : new Replay(outcome.id(), "replayed", null);
    }
  }
}
