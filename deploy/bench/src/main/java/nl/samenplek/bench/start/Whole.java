package nl.samenplek.bench.start;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/**
 * The whole suite again on data that are there, as a second {@code deploy/up}; and what the
 * services hold in memory when nobody has asked anything for a while.
 */
public final class Whole implements Line {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final long IDLE_MILLIS = 8_000;

  private final Figure whole =
      new Figure("Start of the whole suite with its data", "s", Aim.atMost(45, "s"));
  private final Figure memory =
      new Figure("Idle memory, three services together", "MiB", Aim.atMost(900, "MiB"));
  private final List<Figure> each = new ArrayList<>();

  public Whole() {
    for (var service : Services.NAMES) {
      each.add(new Figure("Idle memory of " + service, "MiB", Aim.none()));
    }
  }

  @Override
  public String name() {
    return "whole";
  }

  @Override
  public List<Figure> figures() {
    var all = new ArrayList<>(List.of(whole, memory));
    all.addAll(each);
    return all;
  }

  @Override
  public boolean needsOwnSuite() {
    return true;
  }

  @Override
  public void run(World world, int nth) {
    world.stop();
    var began = System.nanoTime();
    world.start();
    whole.add((System.nanoTime() - began) / NANOS_PER_SECOND);
    idle();
    var together = 0.0;
    for (int at = 0; at < each.size(); at++) {
      var held = Services.resident(world.suite(), Services.NAMES.get(at));
      each.get(at).add(held);
      together += held;
    }
    memory.add(together);
  }

  private static void idle() {
    try {
      Thread.sleep(IDLE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
