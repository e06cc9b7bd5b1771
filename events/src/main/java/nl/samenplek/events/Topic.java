package nl.samenplek.events;

/**
 * Where a family of events is published.
 *
 * @param name the topic's name in Kafka
 * @param partitions how many partitions a new installation gets; order holds within a key, so the
 *     number may differ per installation but must not change once events are there
 * @param compacted whether only the last event per key is kept for good
 * @param key what the record key is made of, in words
 */
public record Topic(String name, int partitions, boolean compacted, String key) {

  /** Where the events go that a consumer could not process. */
  public String deadLettersOf(String consumer) {
    return name + "." + consumer + ".dead";
  }
}
