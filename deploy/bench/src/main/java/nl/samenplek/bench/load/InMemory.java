package nl.samenplek.bench.load;

import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/**
 * What the bookings of the horizon cost booking-service in memory: the objects that are reachable
 * just after a start with all bookings, less those just after a start without any. Both collect
 * before they count, and all else (floors, people, the service itself) is the same.
 */
public final class InMemory implements Line {
  private static final double MEBIBYTE = 1 << 20;

  private final Figure together =
      new Figure("Memory per 100,000 bookings in availability", "MiB", Aim.none());
  private final Figure each = new Figure("The same, a booking", "bytes", Aim.none());

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public List<Figure> figures() {
    return List.of(together, each);
  }

  @Override
  public boolean needsOwnSuite() {
    return true;
  }

  @Override
  public void prepare(World world) {
    Filling.await(world);
  }

  @Override
  public void run(World world, int nth) {
    var booking = Running.service(world, "booking-service");
    booking.start();
    var with = booking.liveBytes();
    var bookings = Store.countBookings(world);
    booking.stop();
    Store.withoutBookings(
        world,
        () -> {
          booking.start();
          var bytes = (double) (with - booking.liveBytes()) / bookings;
          each.add(bytes);
          together.add(bytes * Filling.BOOKINGS / MEBIBYTE);
          booking.stop();
        });
    booking.start();
  }
}
