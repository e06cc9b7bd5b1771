package nl.samenplek.booking.availability;

import nl.samenplek.booking.availability.DaySheet.Mask;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;

/**
 * A time that is asked about, with its quarters worked out once for all workplaces.
 *
 * @param first the UTC day in which it begins, counted from the epoch
 */
record Window(Interval interval, long first, Mask[] masks) {
  static Window of(Interval interval) {
    var first = Math.floorDiv(Quarters.of(interval.from()), DaySheet.QUARTERS);
    var last = Math.floorDiv(Quarters.of(interval.until().minusNanos(1)), DaySheet.QUARTERS);
    var masks = new Mask[Math.toIntExact(last - first + 1)];
    for (int at = 0; at < masks.length; at++) {
      masks[at] = Mask.of(first + at, interval);
    }
    return new Window(interval, first, masks);
  }

  long last() {
    return first + masks.length - 1;
  }

  Mask maskOn(long day) {
    return masks[(int) (day - first)];
  }

  int quarters() {
    var quarters = 0;
    for (var mask : masks) {
      quarters += mask.size();
    }
    return quarters;
  }
}
