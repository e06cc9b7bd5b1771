package nl.samenplek.booking.walking;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Drawings;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Workplace;
import org.springframework.stereotype.Component;

/**
 * The one place that measures how far it is on foot. Doors are passages; walls, glass and railings
 * are not. A drawing without walls is measured in straight lines. The first to ask about a revision
 * waits for its drawing to be read; after that an answer is looked up.
 */
@Component
public class Walking {
  private static final Drawing NOTHING_DRAWN = Drawing.of("");

  private final Drawings drawings;
  private final Map<Key, FloorOnFoot> floors = new ConcurrentHashMap<>();

  Walking(Drawings drawings) {
    this.drawings = drawings;
  }

  /** How many metres it is from that place to any other of the same floor. */
  public ToDoubleFunction<Workplace> from(Floor floor, Workplace place) {
    return onFoot(floor).from(place);
  }

  /**
   * How many metres it is from the nearest stairs or lift, for somebody who comes from a place on
   * another floor. Where no stairs are drawn: from the spot above or below that place.
   */
  public ToDoubleFunction<Workplace> fromTheStairs(Floor floor, Workplace place) {
    return onFoot(floor).fromTheStairs(place);
  }

  private FloorOnFoot onFoot(Floor floor) {
    var key = new Key(floor.id(), floor.revision());
    var known = floors.get(key);
    return known != null ? known : learn(key, floor);
  }

  private FloorOnFoot learn(Key key, Floor floor) {
    var drawing = drawings.drawing(floor.id(), floor.revision()).orElse(NOTHING_DRAWN);
    var learned = FloorOnFoot.of(floor, drawing);
    floors.put(key, learned);
    return learned;
  }

  private record Key(String floor, long revision) {}
}
