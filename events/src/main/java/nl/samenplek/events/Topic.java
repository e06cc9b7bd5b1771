package nl.samenplek.events;

import java.time.Duration;
import java.util.Map;

/**
 * Where a family of events is published. All are state: compacted, so the last event per key stays
 * for good, and a record without a value makes what it names forgotten.
 *
 * @param name the topic's name in Kafka
 * @param partitions how many partitions a new installation gets; order holds within a key, so the
 *     number may differ per installation but must not change once events are there
 * @param key what the record key is made of, in words
 * @param largestBytes how large one record can be
 */
public record Topic(String name, int partitions, String key, int largestBytes) {

  /** How long what was overwritten or forgotten may stay readable in the topic. */
  public static final Duration LONGEST_LAG = Duration.ofDays(1);

  /** How long a reader may be away and still hear that something was forgotten. */
  public static final Duration FORGETTING_IS_TOLD_FOR = Duration.ofDays(7);

  /** The largest record of a topic whose events tell of one thing. */
  static final int SMALL = 1 << 20;

  /** What holds for the topic in every installation, in Kafka's words. */
  public Map<String, String> configuration() {
    return Map.of(
        "cleanup.policy", "compact",
        "max.compaction.lag.ms", millis(LONGEST_LAG),
        "delete.retention.ms", millis(FORGETTING_IS_TOLD_FOR),
        "segment.ms", millis(LONGEST_LAG),
        "max.message.bytes", Integer.toString(largestBytes));
  }

  /** Where the events go that a consumer could not process. */
  public String deadLettersOf(String consumer) {
    return name + "." + consumer + ".dead";
  }

  private static String millis(Duration duration) {
    return Long.toString(duration.toMillis());
  }
}
