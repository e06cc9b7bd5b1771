package nl.samenplek.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import org.jspecify.annotations.Nullable;

/**
 * From the moment a booking is sent until a colleague's stream through the gateway tells it: first
 * that the desk is taken, then by whom, which comes over the broker and people-service. Placing is
 * in it; the commit lies between.
 */
public final class ToAColleague implements Line {
  private static final int TIMES = 100;

  private final Figure desk =
      new Figure("Booking → colleague's stream, desk taken: p99", "ms", Aim.atMost(250, "ms"));
  private final Figure name =
      new Figure(
          "Booking → colleague's stream, who sits there: p99 (floor: produce → consume)",
          "ms",
          Aim.atMost(250, "ms"));
  private @Nullable Session colleague;
  private @Nullable Wishes wishes;

  @Override
  public String name() {
    return "live";
  }

  @Override
  public List<Figure> figures() {
    return List.of(desk, name);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(Wishes.FLOOR);
    Broker.prepare(world);
    colleague = Session.of(world, "sanne");
    wishes = Wishes.left(Store.bookings(world));
    Calm.await(world);
    told(world, TIMES);
    Broker.roundTrips(world, TIMES);
  }

  @Override
  public void run(World world, int nth) {
    var floor = Numbers.percentile(Broker.roundTrips(world, TIMES), 99);
    var told = told(world, TIMES);
    desk.add(Numbers.percentile(told.desk(), 99));
    name.add(Numbers.percentile(told.name(), 99), floor);
  }

  private record ToldAfter(List<Double> desk, List<Double> name) {}

  private ToldAfter told(World world, int times) {
    var desks = new ArrayList<Double>();
    var names = new ArrayList<Double>();
    var wanted = Objects.requireNonNull(wishes);
    var reception = Wishes.reception(world);
    try (var stream = Stream.of(world, Objects.requireNonNull(colleague));
        var wire = new Wire(world.booking())) {
      for (int nth = 0; nth < times; nth++) {
        var wish = wanted.next();
        var began = System.nanoTime();
        Wishes.place(wire, reception, wish.json()).expecting(201);
        var desk = "\"" + wish.workplace() + "\"";
        desks.add(Numbers.millis(stream.cameAt("workplace", desk) - began));
        names.add(Numbers.millis(stream.cameAt("presence", desk) - began));
      }
    }
    return new ToldAfter(desks, names);
  }
}
