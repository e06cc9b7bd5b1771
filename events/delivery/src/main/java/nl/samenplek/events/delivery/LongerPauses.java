package nl.samenplek.events.delivery;

import java.time.Duration;

/** Pauses between questions to somebody who is away: each twice as long, up to the longest. */
record LongerPauses(Duration first, Duration longest) {

  /**
   * @param pause the last one; none yet: zero
   */
  Duration after(Duration pause) {
    var next = pause.isZero() ? first : pause.multipliedBy(2);
    return next.compareTo(longest) > 0 ? longest : next;
  }
}
