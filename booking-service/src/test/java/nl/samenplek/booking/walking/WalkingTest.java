package nl.samenplek.booking.walking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import org.junit.jupiter.api.Test;

class WalkingTest {
  private static final Zone ZONE =
      new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);

  @Test
  void readsADrawingOnceForEveryRevision() {
    var read = new AtomicInteger();
    var walking =
        new Walking(
            (floor, revision) -> {
              read.incrementAndGet();
              return Optional.of(Drawing.of("<svg/>"));
            });
    var floor = Spots.floor("f-1", 1, List.of(Spots.desk("d-1", 1), Spots.desk("d-2", 3)), ZONE);
    var desk = floor.workplaces().getFirst();

    walking.from(floor, desk);
    walking.from(floor, floor.workplaces().getLast());
    walking.fromTheStairs(floor, desk);
    assertThat(read).hasValue(1);

    walking.from(next(floor), desk);
    assertThat(read).hasValue(2);
  }

  private static Floor next(Floor floor) {
    return new Floor(
        floor.id(),
        floor.site(),
        floor.label(),
        floor.name(),
        floor.ordinal(),
        floor.revision() + 1,
        floor.from(),
        floor.plan(),
        floor.zones(),
        floor.workplaces());
  }
}
