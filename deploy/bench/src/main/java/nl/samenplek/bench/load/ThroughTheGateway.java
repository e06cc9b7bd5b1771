package nl.samenplek.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import org.jspecify.annotations.Nullable;

/** The same question by turns: with a session through the gateway, with a token to the service. */
public final class ThroughTheGateway implements Line {
  private static final int TIMES = 500;
  private static final int WARM = 10_000;

  private final Figure median =
      new Figure(
          "Through the gateway with a session: median (floor: straight to the service)",
          "ms",
          Aim.aboveFloor(1, "ms"));
  private @Nullable Session session;

  @Override
  public String name() {
    return "gateway";
  }

  @Override
  public List<Figure> figures() {
    return List.of(median);
  }

  @Override
  public void prepare(World world) {
    session = Session.of(world, "sanne");
    ask(world, WARM);
  }

  @Override
  public void run(World world, int nth) {
    var asked = ask(world, TIMES);
    median.add(asked.through(), asked.straight());
  }

  private record Asked(double through, double straight) {}

  private Asked ask(World world, int times) {
    var path =
        "/api/booking/v1/sites/gemeentehuis/days?from=%s&until=%s"
            .formatted(Generated.day(1), Generated.day(8));
    var through = new ArrayList<Double>();
    var straight = new ArrayList<Double>();
    var session = Objects.requireNonNull(this.session).headers();
    var token = Wire.bearer(world.token("sanne"));
    try (var gateway = new Wire(world.gateway());
        var service = new Wire(world.booking())) {
      for (int nth = 0; nth < times; nth++) {
        through.add(took(gateway, path, session));
        straight.add(took(service, path, token));
      }
    }
    return new Asked(Numbers.median(through), Numbers.median(straight));
  }

  private static double took(Wire wire, String path, String headers) {
    var began = System.nanoTime();
    wire.get(path, headers).expecting(200);
    return Numbers.millis(System.nanoTime() - began);
  }
}
