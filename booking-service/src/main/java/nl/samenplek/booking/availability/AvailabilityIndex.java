package nl.samenplek.booking.availability;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingFacts;
import org.springframework.stereotype.Component;

/**
 * What every workplace is taken for, in memory.
 *
 * <p>Each booking is told about at least twice: at once by the write that changed it, and by the
 * topic, which also brings what other instances wrote. Tellings may overtake each other. So:
 *
 * <ol>
 *   <li>One telling at a time (readers wait for nobody: sheets are immutable).
 *   <li>A telling whose sequence is not higher than the booking's known one is passed over.
 *   <li>Otherwise what the booking held goes out of its old workplace's timetable, and what it
 *       holds now goes in.
 * </ol>
 *
 * Every event tells all that holds after it, so skipping an older one loses nothing. Two bookings
 * may overlap here for a moment, when one is told before another's cancellation; the bits are made
 * from all slots, so that mends itself.
 */
@Component
public class AvailabilityIndex {
  /** How many days before today (in UTC) can be asked about. */
  public static final int DAYS_BACK = 31;

  private static final Timetable NOTHING = new Timetable();

  private final Map<String, Timetable> timetables = new ConcurrentHashMap<>();
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final List<WorkplaceWatcher> watchers = new CopyOnWriteArrayList<>();

  /** Takes a booking event into account, unless it was already. */
  public void apply(BookingEvent event) {
    apply(event.booking(), event.sequence(), event.facts());
  }

  /** Takes into account how a booking stands, unless that or something newer is known. */
  public void apply(String booking, long sequence, BookingFacts facts) {
    tell(take(booking, Known.of(booking, sequence, facts)));
  }

  /** Knows nothing of a booking any more; what it held is free. */
  void forget(String booking) {
    tell(leave(booking));
  }

  private void tell(List<Known> touched) {
    for (var it : touched) {
      watchers.forEach(watcher -> watcher.changed(it.workplace, it.slot.interval()));
    }
  }

  /** What is taken of the workplace within the interval, earliest first. */
  public List<Slot> takenIn(String workplace, Interval interval) {
    return timetable(workplace).takenIn(interval);
  }

  public Fill fillIn(String workplace, Interval interval) {
    return timetable(workplace).fillIn(Window.of(interval));
  }

  public boolean isFree(String workplace, Interval interval) {
    return fillIn(workplace, interval) == Fill.FREE;
  }

  public void watch(WorkplaceWatcher watcher) {
    watchers.add(watcher);
  }

  /** Forgets bookings that ended before the moment; returns how many. */
  synchronized int forgetEndedBefore(Instant moment) {
    var ended =
        known.entrySet().stream()
            .filter(entry -> !entry.getValue().slot.interval().until().isAfter(moment))
            .toList();
    for (var entry : ended) {
      entry.getValue().leave(timetables);
      known.remove(entry.getKey());
    }
    return ended.size();
  }

  /** Returns what was held before and what is held now; nothing when it is passed over. */
  private synchronized List<Known> take(String booking, Known now) {
    var before = known.get(booking);
    if (before != null && before.sequence >= now.sequence) {
      return List.of();
    }
    if (before != null) {
      before.leave(timetables);
    }
    now.enter(timetables);
    known.put(booking, now);
    return before == null || before.isAtTheSamePlaceAndTimeAs(now)
        ? List.of(now)
        : List.of(before, now);
  }

  private synchronized List<Known> leave(String booking) {
    var before = known.remove(booking);
    if (before == null) {
      return List.of();
    }
    before.leave(timetables);
    return List.of(before);
  }

  /** The one that stays this workplace's, whatever happens. */
  Timetable keptTimetable(String workplace) {
    return timetables.computeIfAbsent(workplace, none -> new Timetable());
  }

  private Timetable timetable(String workplace) {
    return timetables.getOrDefault(workplace, NOTHING);
  }

  /**
   * @param slot what is held; where nothing is, the time that was agreed
   */
  private record Known(long sequence, String workplace, Slot slot, boolean holds) {
    static Known of(String booking, long sequence, BookingFacts facts) {
      var held = facts.held();
      var interval =
          held == null
              ? new Interval(facts.time().from(), facts.time().until())
              : new Interval(held.from(), held.until());
      var slot = new Slot(booking, facts.occupant(), interval);
      return new Known(sequence, facts.place().workplace(), slot, held != null);
    }

    void enter(Map<String, Timetable> timetables) {
      if (holds) {
        timetables.computeIfAbsent(workplace, none -> new Timetable()).add(slot);
      }
    }

    void leave(Map<String, Timetable> timetables) {
      var timetable = timetables.get(workplace);
      if (holds && timetable != null) {
        timetable.remove(slot);
      }
    }

    boolean isAtTheSamePlaceAndTimeAs(Known other) {
      return workplace.equals(other.workplace) && slot.equals(other.slot);
    }
  }
}
