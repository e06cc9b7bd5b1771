package nl.samenplek.events.delivery;

import java.util.List;

/** What this service's consumers could not process: to look at, to try again, to put aside. */
public interface DeadLetters {

  /** The consumers of this service that can have dead letters. */
  List<String> consumers();

  /**
   * The last dead letters that were neither replayed nor discarded, newest first.
   *
   * @throws IllegalArgumentException where no consumer has that name
   */
  List<DeadLetter> last(String consumer, int atMost);

  /** Gives the event to the consumer again, here and now. */
  Outcome replay(String consumer, String id);

  /** Gives all that are left to the consumer again, oldest first; one outcome for each. */
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
