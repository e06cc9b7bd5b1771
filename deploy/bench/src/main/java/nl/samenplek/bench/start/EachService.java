package nl.samenplek.bench.start;

import java.util.ArrayList;
import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/**
 * One service after the other, beside parts that run: from the start of its process until ready.
 */
public final class EachService implements Line {
  private static final double NANOS_PER_SECOND = 1e9;

  private final List<Figure> figures = new ArrayList<>();

  public EachService() {
    for (var service : Services.NAMES) {
      figures.add(new Figure("Start of " + service, "s", Aim.atMost(5, "s")));
    }
  }

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Figure> figures() {
    return figures;
  }

  @Override
  public boolean needsOwnSuite() {
    return true;
  }

  @Override
  public void run(World world, int nth) {
    for (int at = 0; at < figures.size(); at++) {
      figures.get(at).add(seconds(world, Services.NAMES.get(at)));
    }
  }

  private static double seconds(World world, String service) {
    var part = world.suite().part(service);
    part.stop();
    var began = System.nanoTime();
    part.restart();
    return (System.nanoTime() - began) / NANOS_PER_SECOND;
  }
}
