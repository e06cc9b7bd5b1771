package nl.samenplek.booking.availability;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.booking.layout.Floor;
import org.springframework.stereotype.Component;

/** A board for every floor, made anew when the floor has changed. */
@Component
public class FloorBoards {
  private final AvailabilityIndex index;
  private final Map<String, FloorBoard> boards = new ConcurrentHashMap<>();

  FloorBoards(AvailabilityIndex index) {
    this.index = index;
  }

  public FloorBoard of(Floor floor) {
    var known = boards.get(floor.id());
    if (known != null && known.isOf(floor)) {
      return known;
    }
    var board = new FloorBoard(floor, index);
    boards.put(floor.id(), board);
    return board;
  }
}
