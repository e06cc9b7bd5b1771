package nl.samenplek.booking.availability;

import java.time.Instant;

/** Lets an index begin anew, for a test that begins anew on the same store. */
public final class Emptying {
  private Emptying() {}

  public static void empty(AvailabilityIndex index) {
    var forgotten = index.forgetEndedBefore(Instant.MAX);
    if (forgotten < 0) {
      throw new IllegalStateException("forgot " + forgotten);
    }
  }
}
