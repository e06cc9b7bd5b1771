package nl.samenplek.bench.browser;

import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/** The plan of a floor with so many workplaces, a third of them taken, on a wide screen. */
public final class Plan implements Line {
  private static final int DAY_AHEAD = 60;
  private static final long PANNING_NANOS = 3_000_000_000L;

  private final int size;
  private final Figure paint;
  private final Figure frames;

  public Plan(int size, int framesPerSecond) {
    this.size = size;
    paint = new Figure("Plan with %,d workplaces: first paint".formatted(size), "ms", Aim.none());
    frames =
        new Figure(
            "Plan with %,d workplaces: while panning".formatted(size),
            "frames/s",
            Aim.atLeast(framesPerSecond, "frames/s"));
  }

  @Override
  public String name() {
    return "plan-" + size;
  }

  @Override
  public List<Figure> figures() {
    return List.of(paint, frames);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(size);
    world.generated().fill(size, Generated.day(DAY_AHEAD));
  }

  @Override
  public void run(World world, int nth) {
    try (var visit = Visit.by(Visit.Device.DESKTOP, world)) {
      var floor = "/sites/%s/floors/%s".formatted(Generated.SITE, Generated.floorId(size));
      visit.open(floor + "?date=" + Generated.day(DAY_AHEAD));
      paint.add(visit.number("bench.shown()"));
      frames.add(panning(visit));
    }
  }

  /** Round in circles, as fast as the page takes the movements. */
  private static double panning(Visit visit) {
    var window = visit.page().locator(".plan-window").boundingBox();
    var mouse = visit.page().mouse();
    var x = window.x + window.width / 2;
    var y = window.y + window.height / 2;
    mouse.move(x, y);
    mouse.down();
    visit.page().evaluate("bench.watchFrames()");
    var began = System.nanoTime();
    for (int step = 0; System.nanoTime() - began < PANNING_NANOS; step++) {
      mouse.move(x + 200 * Math.sin(step / 12.0), y + 120 * Math.cos(step / 12.0));
    }
    var perSecond = visit.number("bench.stop()");
    mouse.up();
    return Math.round(perSecond);
  }
}
