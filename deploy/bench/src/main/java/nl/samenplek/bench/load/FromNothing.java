package nl.samenplek.bench.load;

import java.time.Duration;
import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/**
 * What is worked out from bookings, worked out again. People-service has no presence any more and
 * reads the topic from its beginning; beside it a bare consumer of the same topic. Its people stay:
 * they come from a directory, not from a topic. Booking-service loads its memory as at every start;
 * beside it the bare driver, which reads the same fields.
 */
public final class FromNothing implements Line {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long LOOK_MILLIS = 50;

  private final Figure presence =
      new Figure("Presence of 100,000 bookings, from the start of people-service", "s", Aim.none());
  private final Figure pace =
      new Figure("The same once it is ready (floor: a bare consumer)", "per second", Aim.none());
  private final Figure start =
      new Figure("Start of booking-service with 100,000 bookings or more", "s", Aim.none());
  private final Figure loading =
      new Figure("Bookings into its memory (floor: the bare driver)", "per second", Aim.none());

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public List<Figure> figures() {
    return List.of(presence, pace, start, loading);
  }

  @Override
  public boolean needsOwnSuite() {
    return true;
  }

  @Override
  public void prepare(World world) {
    Filling.await(world);
    Broker.recordsPerSecond(world, Filling.BOOKINGS);
    Store.bookingsPerSecond(world);
  }

  @Override
  public void run(World world, int nth) {
    var consumed = Broker.recordsPerSecond(world, Filling.BOOKINGS);
    rebuild(world, consumed);
    Calm.await(world);
    var read = Store.bookingsPerSecond(world);
    var booking = Running.service(world, "booking-service");
    start.add(booking.start());
    loading.add(Store.countBookings(world) / booking.secondsLoading(), read);
  }

  private void rebuild(World world, double consumed) {
    var people = Running.service(world, "people-service");
    people.stop();
    Store.presence(world).drop();
    Broker.forgetWhereWasRead(world, "people-presence");
    var seconds = people.start();
    var had = Store.presence(world).estimatedDocumentCount();
    var ready = System.nanoTime();
    awaitAll(world, ready);
    var rebuilding = (System.nanoTime() - ready) / NANOS_PER_SECOND;
    presence.add(seconds + rebuilding);
    pace.add((Filling.BOOKINGS - had) / rebuilding, consumed);
  }

  private static void awaitAll(World world, long since) {
    try {
      while (Store.presence(world).estimatedDocumentCount() < Filling.BOOKINGS) {
        if (System.nanoTime() - since > PATIENCE.toNanos()) {
          throw new IllegalStateException("Presence is not rebuilt");
        }
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
