package nl.samenplek.events.delivery;

import java.util.Collection;

/**
 * Is told where delivery stands, between the steps that a crash could separate. The process goes on
 * when the method returns. For watching and for trying out crashes; the default does nothing.
 */
@FunctionalInterface
public interface RelayObserver {

  RelayObserver NONE = (step, place, subjects) -> {};

  /** Where delivery stands. */
  enum Step {
    /** Written to the store, not yet given to the broker. */
    WRITTEN,
    /** In the trail, not yet given to the broker. */
    TRAILED,
    /** Acknowledged by the broker, still in the outbox. */
    PUBLISHED,
    /** Gone from the outbox. */
    MARKED,
    /** The effect of a consumer's events is stored, their offsets are not yet committed. */
    EFFECTED
  }

  /**
   * @param place the collection, or for {@link Step#EFFECTED} the consumer
   * @param subjects the documents' ids, or for {@link Step#EFFECTED} the events' subjects
   */
  void at(Step step, String place, Collection<?> subjects);
}
