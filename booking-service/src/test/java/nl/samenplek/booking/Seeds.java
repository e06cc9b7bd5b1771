package nl.samenplek.booking;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * Where the chance of a test comes from: two seeds that are always the same and one of the day; or
 * only the one that is given, {@code -Dsamenplek.seed=…}, to do it again.
 */
public final class Seeds {
  private static final Long GIVEN = Long.getLong("samenplek.seed");

  private Seeds() {}

  public static LongStream all() {
    return GIVEN == null
        ? LongStream.of(1, 20_261_124, ThreadLocalRandom.current().nextInt(1, 1_000_000))
        : LongStream.of(GIVEN);
  }

  /** What to say when it fails. */
  public static String again(long seed) {
    return "again with -Dsamenplek.seed=" + seed;
  }
}
