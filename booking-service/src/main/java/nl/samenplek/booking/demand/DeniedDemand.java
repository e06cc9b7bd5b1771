package nl.samenplek.booking.demand;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.time.Interval;
import org.springframework.stereotype.Component;

/**
 * Counts wishes that came to nothing, in memory and without a name.
 *
 * <ol>
 *   <li>Only a no that has to do with places and times counts: not one because of who asks, or of
 *       what they hold already.
 *   <li>Whoever wants the same once more within half an hour ({@link RecentWishes}) is not counted
 *       again, whatever the next no says.
 *   <li>Whoever gets a place of that kind for a time that overlaps, from whichever instance, is
 *       counted once more: as somebody who took something instead.
 *   <li>Each minute {@link EachMinute} takes the counts along and adds them to the store.
 * </ol>
 */
@Component
public class DeniedDemand {
  /** Stands where the code of a refusal would, for a search without a result. */
  public static final String NOTHING_FOUND = "nothing-found";

  private final AvailabilityIndex index;
  private final Layouts layouts;
  private final Clock clock;
  private final RecentWishes recent = new RecentWishes(RecentWishes.MOST);
  private Map<Denied, Count> counts = new HashMap<>();

  DeniedDemand(AvailabilityIndex index, Layouts layouts, Clock clock) {
    this.index = index;
    this.layouts = layouts;
    this.clock = clock;
  }

  @PostConstruct
  void watch() {
    index.watch(this::changed);
  }

  /**
   * @param first the most telling reason that was given
   */
  public void refused(Facts wish, Refusal first) {
    if (first.somethingElseCouldDo()) {
      denied(wish, first.code());
    }
  }

  /** Somebody looked for another place or another time, and there was none. */
  public void nothingFound(Facts wish) {
    denied(wish, NOTHING_FOUND);
  }

  private synchronized void denied(Facts wish, String code) {
    var denied = new Denied(Demand.of(wish.spot(), wish.wanted()), code);
    if (recent.add(wish.occupant().id(), denied, wish.wanted(), clock.instant())) {
      add(denied, Count.ONE_DENIED);
    }
  }

  private void changed(String workplace, Interval time) {
    if (isAnybodyWithout()) {
      layouts.nearest(workplace, time.from()).ifPresent(spot -> taken(spot, time));
    }
  }

  private synchronized boolean isAnybodyWithout() {
    return !recent.isEmpty();
  }

  private void taken(Spot spot, Interval time) {
    var slots = index.takenIn(spot.workplace().id(), time);
    synchronized (this) {
      for (var slot : slots) {
        var occupant = slot.occupant();
        if (occupant != null) {
          recent
              .metBy(occupant, spot.workplace().kind(), slot.interval(), clock.instant())
              .forEach(denied -> add(denied, Count.ONE_TAKEN_INSTEAD));
        }
      }
    }
  }

  private void add(Denied denied, Count one) {
    counts.merge(denied, one, Count::plus);
  }

  /** What was counted since this was asked last. */
  synchronized Map<Denied, Count> takeCounts() {
    var taken = counts;
    counts = new HashMap<>();
    return taken;
  }
}
