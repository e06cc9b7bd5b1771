package nl.samenplek.booking.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;

/**
 * One workplace on all days. Read by many at once, without a lock: a change makes a new table.
 * Written by one at a time.
 */
final class Timetable {
  private static final Sheets NONE = new Sheets(new long[0], new DaySheet[0]);

  private volatile Sheets sheets = NONE;

  void add(Slot slot) {
    var window = Window.of(slot.interval());
    for (var day = window.first(); day <= window.last(); day++) {
      sheets = sheets.with(day, sheets.on(day).with(day, slot));
    }
  }

  void remove(Slot slot) {
    var window = Window.of(slot.interval());
    for (var day = window.first(); day <= window.last(); day++) {
      sheets = sheets.with(day, sheets.on(day).without(day, slot.booking()));
    }
  }

  /** What is taken within the interval, earliest first. */
  List<Slot> takenIn(Interval interval) {
    var found = new ArrayList<Slot>();
    eachTakenIn(Window.of(interval), found::add);
    return found;
  }

  /** The same, one after another. A slot that goes on past midnight is on two sheets, told once. */
  void eachTakenIn(Window window, Consumer<Slot> consumer) {
    var now = sheets;
    for (var at = now.first(window); now.isIn(window, at); at++) {
      var day = now.days[at];
      for (var slot : now.sheets[at].slots()) {
        var isToldAlready = day > window.first() && slot.interval().from().isBefore(startOf(day));
        if (!isToldAlready && slot.interval().overlaps(window.interval())) {
          consumer.accept(slot);
        }
      }
    }
  }

  Fill fillIn(Window window) {
    var now = sheets;
    var taken = 0;
    for (var at = now.first(window); now.isIn(window, at); at++) {
      taken += now.sheets[at].taken(window.maskOn(now.days[at]));
    }
    return taken == 0 ? Fill.FREE : taken < window.quarters() ? Fill.PARTLY : Fill.TAKEN;
  }

  private static Instant startOf(long day) {
    return Quarters.startOf(day * DaySheet.QUARTERS);
  }

  /** Days with something on them, in order, and their sheets beside them. Never changed. */
  private static final class Sheets {
    private final long[] days;
    private final DaySheet[] sheets;

    Sheets(long[] days, DaySheet[] sheets) {
      this.days = days;
      this.sheets = sheets;
    }

    /** Where the days of the window begin. */
    int first(Window window) {
      var at = Arrays.binarySearch(days, window.first());
      return at < 0 ? -at - 1 : at;
    }

    boolean isIn(Window window, int at) {
      return at < days.length && days[at] <= window.last();
    }

    DaySheet on(long day) {
      var at = Arrays.binarySearch(days, day);
      return at < 0 ? DaySheet.EMPTY : sheets[at];
    }

    Sheets with(long day, DaySheet sheet) {
      var at = Arrays.binarySearch(days, day);
      var before = at < 0 ? -at - 1 : at;
      var after = at < 0 ? before : at + 1;
      var here = sheet.isEmpty() ? 0 : 1;
      var length = before + here + days.length - after;
      var nextDays = Arrays.copyOf(days, length);
      var nextSheets = Arrays.copyOf(sheets, length);
      if (here == 1) {
        nextDays[before] = day;
        nextSheets[before] = sheet;
      }
      System.arraycopy(days, after, nextDays, before + here, days.length - after);
      System.arraycopy(sheets, after, nextSheets, before + here, days.length - after);
      return new Sheets(nextDays, nextSheets);
    }
  }
}
