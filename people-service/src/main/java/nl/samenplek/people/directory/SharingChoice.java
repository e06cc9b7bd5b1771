package nl.samenplek.people.directory;

import java.util.OptionalLong;
import nl.samenplek.people.privacy.Sharing;

/** A person's own choice with whom to share presence. */
public interface SharingChoice {

  /**
   * Makes the choice.
   *
   * @param expected the version the person believes to change; none if they do not mind
   */
  Outcome choose(String person, Sharing sharing, OptionalLong expected);

  /** What came of it. */
  sealed interface Outcome {

    /** As it is now; also when it was so already. */
    record Chosen(Person person) implements Outcome {}

    /** Somebody changed the person meanwhile. */
    record Stale(long current) implements Outcome {}
  }
}
