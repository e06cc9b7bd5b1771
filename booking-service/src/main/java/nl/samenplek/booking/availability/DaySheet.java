package nl.samenplek.booking.availability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;

/**
 * One workplace on one UTC day: a bit for each of the 96 quarters, and the slots they come from.
 * Immutable, so readers need no lock.
 */
record DaySheet(long early, long late, List<Slot> slots) {
  static final int QUARTERS = 96;
  static final DaySheet EMPTY = new DaySheet(0, 0, List.of());
  private static final int HALF = 48;
  private static final Comparator<Slot> BY_BEGIN =
      Comparator.comparing((Slot slot) -> slot.interval().from()).thenComparing(Slot::booking);

  DaySheet with(long day, Slot slot) {
    var others = without(day, slot.booking()).slots.stream();
    return of(day, Stream.concat(others, Stream.of(slot)).sorted(BY_BEGIN).toList());
  }

  DaySheet without(long day, String booking) {
    return of(day, slots.stream().filter(slot -> !slot.booking().equals(booking)).toList());
  }

  boolean isEmpty() {
    return slots.isEmpty();
  }

  /** How many of the quarters in the mask are taken. */
  int taken(Mask mask) {
    return Long.bitCount(early & mask.early) + Long.bitCount(late & mask.late);
  }

  private static DaySheet of(long day, List<Slot> slots) {
    var early = 0L;
    var late = 0L;
    for (var slot : slots) {
      var mask = Mask.of(day, slot.interval());
      early |= mask.early;
      late |= mask.late;
    }
    return new DaySheet(early, late, slots);
  }

  /** The quarters of a UTC day that an interval touches. */
  record Mask(long early, long late) {
    static Mask of(long day, Interval interval) {
      var first = Quarters.of(interval.from()) - day * QUARTERS;
      var last = Quarters.of(interval.until().minusNanos(1)) - day * QUARTERS + 1;
      var from = (int) Math.clamp(first, 0, QUARTERS);
      var until = (int) Math.clamp(last, 0, QUARTERS);
      return new Mask(
          bits(Math.min(from, HALF), Math.min(until, HALF)),
          bits(Math.max(from - HALF, 0), Math.max(until - HALF, 0)));
    }

    int size() {
      return Long.bitCount(early) + Long.bitCount(late);
    }

    private static long bits(int from, int until) {
      return from >= until ? 0 : ((1L << (until - from)) - 1) << from;
    }
  }
}
