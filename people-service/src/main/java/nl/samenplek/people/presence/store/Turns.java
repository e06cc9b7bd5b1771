package nl.samenplek.people.presence.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.events.BookingEvent;

/**
 * Events in turns: first the first of each booking, then the second of each that has more, and so
 * on. So within a turn no booking comes twice, and the order of its events is kept.
 */
final class Turns {

  private Turns() {}

  static List<List<BookingEvent>> of(List<BookingEvent> events) {
    List<List<BookingEvent>> turns = new ArrayList<>();
    Map<String, Integer> had = new HashMap<>();
    for (BookingEvent event : events) {
      int turn = had.merge(event.booking(), 1, Integer::sum);
      if (turn > turns.size()) {
        turns.add(new ArrayList<>());
      }
      turns.get(turn - 1).add(event);
    }
    return turns;
  }
}
