package nl.samenplek.bench.load;

import static java.util.stream.Collectors.joining;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import nl.samenplek.bench.load.Wishes.Wish;

/** A store with so many bookings that they count, each brought in through the service's import. */
final class Filling {
  static final int BOOKINGS = 100_000;
  private static final int AT_ONCE = 500;
  private static final int CALLERS = 8;

  private Filling() {}

  /** Brings in what is missing; returns when everybody has heard of all of it. */
  static void await(World world) {
    world.generated().floor(Wishes.FLOOR);
    Calm.await(world);
    var wishes = Wishes.later(Store.bookings(world));
    var missing = new AtomicLong(BOOKINGS - Store.presence(world).countDocuments());
    Callers.together(
        CALLERS,
        () -> {
          try (var wire = new Wire(world.booking())) {
            while (missing.getAndAdd(-AT_ONCE) > 0) {
              bring(wire, world, wishes);
            }
          }
          return CALLERS;
        });
    Calm.await(world);
  }

  private static void bring(Wire wire, World world, Wishes wishes) {
    var items = Stream.generate(wishes::next).limit(AT_ONCE).map(Wish::item).collect(joining(","));
    var administrator = Wire.bearer(world.token("daan"));
    var answer =
        wire.ask(
            "POST",
            "/api/booking/v1/booking-imports",
            administrator,
            "{\"items\":[" + items + "]}");
    if (answer.expecting(200).text().contains("\"refused\"")) {
      throw new IllegalStateException("A booking was refused: " + answer.text());
    }
  }
}
