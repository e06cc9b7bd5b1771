package nl.samenplek.bench.load;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Objects;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Bookings of a whole day, spread over desks, straight to the service with a token and a key;
 * beside it the same document by the bare driver, as many callers, the same indexes.
 */
public final class Placing implements Line {
  private static final int MANY = 32;
  private static final double SECONDS_MANY = 5;
  private static final double SECONDS_ALONE = 1;

  /** As long as the service's compiler needs under load where there are two processors. */
  private static final double SECONDS_WARM = 150;

  private final Figure many =
      new Figure("Place a booking, 32 callers", "per second", Aim.shareOfFloor(0.5));
  private final Figure alone =
      new Figure("Place a booking, alone: median", "ms", Aim.aboveFloor(2, "ms"));
  private @Nullable Wishes wishes;
  private @Nullable Wishes floorWishes;
  private @Nullable MongoCollection<Document> floor;

  @Override
  public String name() {
    return "placing";
  }

  @Override
  public List<Figure> figures() {
    return List.of(many, alone);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(Wishes.FLOOR);
    wishes = Wishes.left(Store.bookings(world));
    floor = Store.floor(world);
    floorWishes = Wishes.left(floor);
    byService(world, MANY, SECONDS_WARM);
    byDriver(MANY, SECONDS_MANY);
    Store.requireTheSameFields(world, FloorDocument.of(Objects.requireNonNull(floorWishes).next()));
    Calm.await(world);
  }

  @Override
  public void run(World world, int nth) {
    var floorMany = byDriver(MANY, SECONDS_MANY).perSecond();
    many.add(byService(world, MANY, SECONDS_MANY).perSecond(), floorMany);
    Calm.await(world);
    var floorAlone = median(byDriver(1, SECONDS_ALONE));
    alone.add(median(byService(world, 1, SECONDS_ALONE)), floorAlone);
    Calm.await(world);
  }

  private Callers.Outcome byService(World world, int callers, double seconds) {
    var wanted = Objects.requireNonNull(wishes);
    return Callers.work(
        callers,
        seconds,
        () -> {
          var wire = new Wire(world.booking());
          var reception = Wishes.reception(world);
          return new Callers.Work() {
            @Override
            public void once() {
              Wishes.place(wire, reception, wanted.next().json()).expecting(201);
            }

            @Override
            public void close() {
              wire.close();
            }
          };
        });
  }

  private Callers.Outcome byDriver(int callers, double seconds) {
    var wanted = Objects.requireNonNull(floorWishes);
    var collection = Objects.requireNonNull(floor);
    return Callers.work(
        callers, seconds, () -> () -> collection.insertOne(FloorDocument.of(wanted.next())));
  }

  private static double median(Callers.Outcome outcome) {
    return Numbers.millis((long) Numbers.median(outcome.nanos()));
  }
}
