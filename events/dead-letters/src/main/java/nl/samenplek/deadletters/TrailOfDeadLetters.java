package nl.samenplek.deadletters;

import java.util.List;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.DeadLetters.Outcome;
import nl.samenplek.events.delivery.TrailEntry;
import nl.samenplek.events.delivery.TrailWriter;

/**
 * Leaves in the trail who had dead letters replayed or discarded.
 *
 * <p>What a consumer does with an event and what stands in the broker's topic cannot be written
 * together with an entry. So there are two: that it was asked, before anything is done, and what
 * came of it, after. If the service dies in between, the first stands alone, and is true.
 */
final class TrailOfDeadLetters {
  private final TrailWriter writer;

  TrailOfDeadLetters(TrailWriter writer) {
    this.writer = writer;
  }

  /**
   * @param what {@code replay-asked} or {@code discard-asked}
   */
  void asked(String consumer, String letter, String what, Actor by) {
    writer.record(TrailEntry.once("dead-letter", consumer + "/" + letter, what, by));
  }

  void askedForAll(String consumer, Actor by) {
    writer.record(TrailEntry.once("dead-letters", consumer, "replay-asked", by));
  }

  void came(String consumer, List<Outcome> outcomes, Actor by) {
    writer.record(
        outcomes.stream()
            .map(it -> TrailEntry.once("dead-letter", consumer + "/" + it.id(), word(it), by))
            .toList());
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Replayed it -> "replayed";
      case Outcome.FailedAgain it -> "failed-again";
      case Outcome.Discarded it -> "discarded";
      case Outcome.NotThere it -> "not-there";
    };
  }
}
