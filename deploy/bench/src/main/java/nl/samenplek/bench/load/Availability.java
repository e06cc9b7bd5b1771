package nl.samenplek.bench.load;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;

/**
 * A floor of so many workplaces: one window of one day as the plan shows it, and how full each day
 * of a week is; straight to the service. The floor is what the answer is drawn from: two words of
 * bits per workplace and day, held against a mask.
 */
public final class Availability implements Line {
  private static final int TIMES = 200;
  private static final Duration WARM = Duration.ofSeconds(20);
  private static final Duration WARM_WEEK = Duration.ofSeconds(5);
  private static final int DAY_AHEAD = 61;
  private static final int WEEK = 7;

  private final int size;
  private final Figure window;
  private final Figure week;

  public Availability(int size, Aim aim) {
    this.size = size;
    window = new Figure("Availability of %,d workplaces, a window: p99".formatted(size), "ms", aim);
    week = new Figure("Availability of %,d workplaces, a week: p99".formatted(size), "ms", aim);
  }

  @Override
  public String name() {
    return "availability-" + size;
  }

  @Override
  public List<Figure> figures() {
    return List.of(window, week);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(size);
    world.generated().fill(size, Generated.day(DAY_AHEAD));
    Calm.await(world);
    warm(world, windowPath(), WARM);
    warm(world, weekPath(), WARM_WEEK);
    scanned(1, TIMES);
  }

  @Override
  public void run(World world, int nth) {
    window.add(p99(asked(world, windowPath(), TIMES)), p99(scanned(1, TIMES)));
    week.add(p99(asked(world, weekPath(), TIMES)), p99(scanned(WEEK, TIMES)));
  }

  private String windowPath() {
    return "/api/booking/v1/floors/%s/availability?date=%s&from=09:00&until=12:30"
        .formatted(Generated.floorId(size), Generated.day(DAY_AHEAD));
  }

  private String weekPath() {
    LocalDate first = Generated.day(DAY_AHEAD);
    return "/api/booking/v1/sites/%s/days?from=%s&until=%s&floor=%s"
        .formatted(Generated.SITE, first, first.plusDays(WEEK), Generated.floorId(size));
  }

  /** On two cores, the compilers of a JVM that was just started need seconds of the same. */
  private void warm(World world, String path, Duration duration) {
    var until = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() < until) {
      asked(world, path, TIMES);
    }
  }

  private List<Double> asked(World world, String path, int times) {
    var took = new ArrayList<Double>();
    var headers = Wire.bearer(world.token("sanne"));
    try (var wire = new Wire(world.booking())) {
      for (int nth = 0; nth < times; nth++) {
        var began = System.nanoTime();
        wire.get(path, headers).expecting(200);
        took.add((double) (System.nanoTime() - began));
      }
    }
    return took;
  }

  private List<Double> scanned(int days, int times) {
    var bits = new Random(size).longs(2L * size * days).toArray();
    var took = new ArrayList<Double>();
    var free = 0L;
    for (int nth = 0; nth < times; nth++) {
      var early = 0xFFFL << (nth % 32);
      var late = 0xFFFL >>> (nth % 8);
      var began = System.nanoTime();
      for (int at = 0; at < bits.length; at += 2) {
        free += (bits[at] & early) == 0 && (bits[at + 1] & late) == 0 ? 1 : 0;
      }
      took.add((double) (System.nanoTime() - began));
    }
    if (free < 0) {
      throw new IllegalStateException("less than nothing is free");
    }
    return took;
  }

  private static double p99(List<Double> nanos) {
    return Numbers.millis((long) Numbers.percentile(nanos, 99));
  }
}
