package nl.samenplek.booking.availability;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Revisions;
import org.springframework.stereotype.Component;

/**
 * A board for every revision of a floor that was asked for. What holds on no day any more goes when
 * the floor changes.
 */
@Component
public class FloorBoards {
  private final AvailabilityIndex index;
  private final Map<Key, FloorBoard> boards = new ConcurrentHashMap<>();

  FloorBoards(AvailabilityIndex index, LayoutCatalogue layouts) {
    this.index = index;
    layouts.watch(this::changed);
  }

  public FloorBoard of(Floor floor) {
    var key = new Key(floor.id(), floor.revision());
    var known = boards.get(key);
    if (known != null && known.isOf(floor)) {
      return known;
    }
    var board = new FloorBoard(floor, index);
    boards.put(key, board);
    return board;
  }

  private void changed(Revisions floor) {
    boards
        .keySet()
        .removeIf(key -> key.floor.equals(floor.floor()) && floor.numbered(key.revision).isEmpty());
  }

  private record Key(String floor, long revision) {}
}
