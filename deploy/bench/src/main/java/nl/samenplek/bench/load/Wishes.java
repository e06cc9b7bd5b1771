package nl.samenplek.bench.load;

import static nl.samenplek.bench.Generated.day;
import static nl.samenplek.bench.Generated.desk;
import static nl.samenplek.bench.Generated.person;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import org.bson.Document;

/** Whole days at desks of the largest floor, no two in each other's way. */
final class Wishes {
  static final int FLOOR = 10_000;
  private static final int FIRST_DAY = 1;
  private final AtomicInteger next;

  private Wishes(int first) {
    next = new AtomicInteger(first);
  }

  /** Those that nobody has placed yet. */
  static Wishes left(MongoCollection<Document> bookings) {
    var placed = bookings.countDocuments(Filters.eq("floor", Generated.floorId(FLOOR)));
    return new Wishes((int) placed);
  }

  Wish next() {
    return new Wish(next.getAndIncrement());
  }

  /** Everybody once on each day. */
  record Wish(int nth) {
    String workplace() {
      return desk(FLOOR, nth);
    }

    String occupant() {
      return person(nth);
    }

    LocalDate date() {
      return day(FIRST_DAY + nth / Generated.PEOPLE);
    }

    String json() {
      return """
      {"workplace":"%s","occupant":"%s","date":"%s","dayPart":"whole-day"}\
      """
          .formatted(workplace(), occupant(), date());
    }
  }

  /** Reception may book for everybody. */
  static String reception(World world) {
    return Wire.bearer(world.token("ruben"));
  }

  /** With a key, as the web app asks. */
  static Wire.Answer place(Wire wire, String bearer, String json) {
    var headers = bearer + "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    return wire.ask("POST", "/api/booking/v1/bookings", headers, json);
  }
}
