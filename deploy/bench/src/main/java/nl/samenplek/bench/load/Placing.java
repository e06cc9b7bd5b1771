package nl.samenplek.bench.load;

import java.util.List;
import java.util.Objects;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.World;
import org.jspecify.annotations.Nullable;

/** A service that is warm, beside the bare driver with as many callers and the same indexes. */
public final class Placing implements Line {
  private static final int MANY = 32;
  private static final double SECONDS_MANY = 5;
  private static final double SECONDS_ALONE = 1;

  /** As long as the service's compiler needs under load where there are two processors. */
  private static final double SECONDS_WARM = 150;

  private final Figure many =
      new Figure("Place a booking, 32 callers", "per second", Aim.shareOfFloor(0.5));
  private final Figure alone =
      new Figure("Place a booking, alone: median", "ms", Aim.aboveFloor(2, "ms"));
  private @Nullable BothWays ways;

  @Override
  public String name() {
    return "placing";
  }

  @Override
  public List<Figure> figures() {
    return List.of(many, alone);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(Wishes.FLOOR);
    var both = BothWays.soon(world);
    ways = both;
    both.byService(MANY, SECONDS_WARM);
    both.byDriver(MANY, SECONDS_MANY);
    both.requireTheSameFields();
    Calm.await(world);
  }

  @Override
  public void run(World world, int nth) {
    var both = Objects.requireNonNull(ways);
    var floorMany = both.byDriver(MANY, SECONDS_MANY).perSecond();
    many.add(both.byService(MANY, SECONDS_MANY).perSecond(), floorMany);
    Calm.await(world);
    var floorAlone = median(both.byDriver(1, SECONDS_ALONE));
    alone.add(median(both.byService(1, SECONDS_ALONE)), floorAlone);
    Calm.await(world);
  }

  private static double median(Callers.Outcome outcome) {
    return Numbers.millis((long) Numbers.median(outcome.nanos()));
  }
}
