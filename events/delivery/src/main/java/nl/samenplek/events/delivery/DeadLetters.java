package nl.samenplek.events.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service's consumers could not process: to look at, to try again, to put aside. */
public interface DeadLetters {
  /** How many are replayed in one go. */
  int MOST_AT_ONCE = 10_000;

  /** The consumers of this service that can have dead letters. */
  List<String> consumers();

  /**
   * The last dead letters that were neither replayed nor discarded, newest first.
   *
   * @throws IllegalArgumentException where no consumer has that name
   */
  default List<DeadLetter> last(String consumer, int atMost) {
    return lastBefore(consumer, null, atMost);
  }

  /**
   * The same, but only those that died before the one with that id; it need not be there any more.
   *
   * @throws IllegalArgumentException where no consumer has that name
   */
  List<DeadLetter> lastBefore(String consumer, @Nullable String id, int atMost);

  /**
   * How many were neither replayed nor discarded.
   *
   * @throws IllegalArgumentException where no consumer has that name
   */
  int count(String consumer);

  /**
   * Whether that dead letter was neither replayed nor discarded.
   *
   * @throws IllegalArgumentException where no consumer has that name
   */
  boolean has(String consumer, String id);

  /** Gives the event to the consumer again, here and now. */
  Outcome replay(String consumer, String id);

  /**
   * Gives all that are left to the consumer again, oldest first; one outcome for each. Of more than
   * {@link #MOST_AT_ONCE}, those.
   */
  List<Outcome> replayAll(String consumer);

  /** Puts the event aside for good; it stays in the topic until that lets go of it. */
  Outcome discard(String consumer, String id);

  /** What became of a dead letter. */
  sealed interface Outcome {
    String id();

    /** The consumer processed it. */
    record Replayed(String id) implements Outcome {}

    /** The consumer refused it again; it stays a dead letter. */
    record FailedAgain(String id, String reason) implements Outcome {}

    /** It is put aside. */
    record Discarded(String id) implements Outcome {}

    /** No such dead letter, or it was replayed or discarded already. */
    record NotThere(String id) implements Outcome {}
  }
}
