package nl.samenplek.bench.load;

import com.mongodb.client.MongoCollection;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import nl.samenplek.bench.load.Callers.Outcome;
import org.bson.Document;

/**
 * Bookings of a whole day, spread over desks: straight to the service with a token and a key, and
 * the same document by the bare driver.
 */
final class BothWays {
  private final World world;
  private final Wishes ours;
  private final MongoCollection<Document> floor;
  private final Wishes floors;

  private BothWays(World world, Wishes ours, MongoCollection<Document> floor, Wishes floors) {
    this.world = world;
    this.ours = ours;
    this.floor = floor;
    this.floors = floors;
  }

  /** On the days of {@link Wishes#left}. */
  static BothWays soon(World world) {
    var floor = Store.floor(world);
    return new BothWays(world, Wishes.left(Store.bookings(world)), floor, Wishes.left(floor));
  }

  /** On the days of {@link Wishes#later}. */
  static BothWays later(World world) {
    var floor = Store.floor(world);
    return new BothWays(world, Wishes.later(Store.bookings(world)), floor, Wishes.later(floor));
  }

  /** Throws unless the driver's document has the fields of a booking that was really placed. */
  void requireTheSameFields() {
    Store.requireTheSameFields(world, FloorDocument.of(floors.next()));
  }

  Outcome byService(int callers, double seconds) {
    return Callers.work(
        callers,
        seconds,
        () -> {
          var wire = new Wire(world.booking());
          var reception = Wishes.reception(world);
          return new Callers.Work() {
            @Override
            public void once() {
              Wishes.place(wire, reception, ours.next().json()).expecting(201);
            }

            @Override
            public void close() {
              wire.close();
            }
          };
        });
  }

  Outcome byDriver(int callers, double seconds) {
    return Callers.work(
        callers, seconds, () -> () -> floor.insertOne(FloorDocument.of(floors.next())));
  }
}
