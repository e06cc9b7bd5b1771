package nl.samenplek.booking.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.booking.availability.DaySheet.Mask;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;

/** One workplace on all days. Read by many at once; written by one at a time. */
final class Timetable {
  private final Map<Long, DaySheet> sheets = new ConcurrentHashMap<>();

  void add(Slot slot) {
    for (var day = firstDay(slot.interval()); day <= lastDay(slot.interval()); day++) {
      sheets.put(day, sheet(day).with(day, slot));
    }
  }

  void remove(Slot slot) {
    for (var day = firstDay(slot.interval()); day <= lastDay(slot.interval()); day++) {
      var left = sheet(day).without(day, slot.booking());
      if (left.isEmpty()) {
        sheets.remove(day);
      } else {
        sheets.put(day, left);
      }
    }
  }

  /** What is taken within the interval, earliest first. */
  List<Slot> takenIn(Interval interval) {
    var first = firstDay(interval);
    var last = lastDay(interval);
    if (first == last) {
      var slots = sheet(first).slots();
      return slots.isEmpty() ? slots : overlapping(slots, interval);
    }
    var found = new ArrayList<Slot>();
    for (var day = first; day <= last; day++) {
      for (var slot : overlapping(sheet(day).slots(), interval)) {
        if (!found.contains(slot)) {
          found.add(slot);
        }
      }
    }
    return found;
  }

  Fill fillIn(Interval interval) {
    var taken = 0;
    var asked = 0;
    for (var day = firstDay(interval); day <= lastDay(interval); day++) {
      var mask = Mask.of(day, interval);
      taken += sheet(day).taken(mask);
      asked += mask.size();
    }
    return taken == 0 ? Fill.FREE : taken < asked ? Fill.PARTLY : Fill.TAKEN;
  }

  private DaySheet sheet(long day) {
    return sheets.getOrDefault(day, DaySheet.EMPTY);
  }

  private static List<Slot> overlapping(List<Slot> slots, Interval interval) {
    return slots.stream().filter(slot -> slot.interval().overlaps(interval)).toList();
  }

  private static long firstDay(Interval interval) {
    return Math.floorDiv(Quarters.of(interval.from()), DaySheet.QUARTERS);
  }

  private static long lastDay(Interval interval) {
    return Math.floorDiv(Quarters.of(interval.until().minusNanos(1)), DaySheet.QUARTERS);
  }
}
