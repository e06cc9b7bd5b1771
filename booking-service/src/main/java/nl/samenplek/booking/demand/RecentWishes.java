package nl.samenplek.booking.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;

/**
 * Who could not have what, for half an hour and in memory only. By it a wish that is tried at five
 * desks is one wish, and a place that the same person gets next is one that was taken instead.
 *
 * <p>No more are remembered than there is room for: the oldest is forgotten first, which costs
 * nothing but that knowledge.
 */
final class RecentWishes {
  static final Duration REMEMBERED = Duration.ofMinutes(30);
  static final int MOST = 20_000;

  private final int most;
  private final SequencedSet<Wanted> inOrder = new LinkedHashSet<>();
  private final Map<String, List<Wanted>> byPerson = new HashMap<>();

  RecentWishes(int most) {
    this.most = most;
  }

  /** A wish that came to nothing. */
  private record Wanted(String person, Denied denied, Interval time, Instant at) {
    boolean isMetBy(WorkplaceKind kind, Interval taken) {
      return denied.demand().kind() == kind && time.overlaps(taken);
    }
  }

  /** Remembers it; false when that person wanted the same already. */
  boolean add(String person, Denied denied, Interval time, Instant now) {
    forgetBefore(now.minus(REMEMBERED));
    var wishes = byPerson.computeIfAbsent(person, none -> new ArrayList<>());
    if (wishes.stream().anyMatch(one -> one.denied.demand().equals(denied.demand()))) {
      return false;
    }
    if (inOrder.size() == most) {
      forget(inOrder.removeFirst());
    }
    var wanted = new Wanted(person, denied, time, now);
    byPerson.computeIfAbsent(person, none -> wishes).add(wanted);
    inOrder.addLast(wanted);
    return true;
  }

  /** The wishes that this place makes up for; each is told once. */
  List<Denied> metBy(String person, WorkplaceKind kind, Interval taken, Instant now) {
    forgetBefore(now.minus(REMEMBERED));
    var met =
        byPerson.getOrDefault(person, List.of()).stream()
            .filter(one -> one.isMetBy(kind, taken))
            .toList();
    met.forEach(
        one -> {
          inOrder.remove(one);
          forget(one);
        });
    return met.stream().map(Wanted::denied).toList();
  }

  boolean isEmpty() {
    return inOrder.isEmpty();
  }

  private void forgetBefore(Instant moment) {
    while (!inOrder.isEmpty() && inOrder.getFirst().at.isBefore(moment)) {
      forget(inOrder.removeFirst());
    }
  }

  private void forget(Wanted wanted) {
    byPerson.computeIfPresent(
        wanted.person,
        (person, wishes) -> {
          wishes.remove(wanted);
          return wishes.isEmpty() ? null : wishes;
        });
  }
}
