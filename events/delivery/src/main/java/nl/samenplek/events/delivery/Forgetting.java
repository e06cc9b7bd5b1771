package nl.samenplek.events.delivery;

/**
 * What a consumer does when something is forgotten. It comes after all that was told of that key,
 * at least once, and may come for a key of which nothing was ever told.
 */
@FunctionalInterface
public interface Forgetting {
  /**
   * @param key the record key, as {@link nl.samenplek.events.Topic#key()} says
   */
  void forget(String key) throws Exception;
}
