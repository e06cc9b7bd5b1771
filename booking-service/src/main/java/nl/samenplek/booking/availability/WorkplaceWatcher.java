package nl.samenplek.booking.availability;

import nl.samenplek.booking.time.Interval;

/** Is told after something changed for a workplace within an interval; returns fast. */
@FunctionalInterface
public interface WorkplaceWatcher {
  void changed(String workplace, Interval interval);
}
