package nl.samenplek.bench.load;

import java.util.List;
import java.util.Objects;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;
import org.jspecify.annotations.Nullable;

/**
 * A booking-service that is asked by many the moment it is ready: its JVM has compiled next to
 * nothing, and its compiler works beside the requests. The floor is the warm bare driver.
 */
public final class JustStarted implements Line {
  private static final int CALLERS = 32;
  private static final double FIRST = 10;
  private static final double REST = 50;
  private static final double FLOOR = 5;

  private final Figure tenSeconds =
      new Figure(
          "Just started, place a booking, 32 callers: first ten seconds",
          "per second",
          Aim.shareOfFloor(0.4));
  private final Figure minute =
      new Figure(
          "Just started, place a booking, 32 callers: first minute", "per second", Aim.none());
  private @Nullable BothWays ways;

  @Override
  public String name() {
    return "just-started";
  }

  @Override
  public List<Figure> figures() {
    return List.of(tenSeconds, minute);
  }

  @Override
  public boolean needsOwnSuite() {
    return true;
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(Wishes.FLOOR);
    var both = BothWays.later(world);
    ways = both;
    both.byService(CALLERS, FIRST);
    both.byDriver(CALLERS, FLOOR);
    both.requireTheSameFields();
    Calm.await(world);
  }

  @Override
  public void run(World world, int nth) {
    var both = Objects.requireNonNull(ways);
    var floor = both.byDriver(CALLERS, FLOOR).perSecond();
    Running.service(world, "booking-service").start();
    var first = both.byService(CALLERS, FIRST).perSecond();
    var rest = both.byService(CALLERS, REST).perSecond();
    tenSeconds.add(first, floor);
    minute.add((first * FIRST + rest * REST) / (FIRST + REST), floor);
    Calm.await(world);
  }
}
