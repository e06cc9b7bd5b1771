package nl.samenplek.bench.load;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static nl.samenplek.bench.Generated.day;
import static nl.samenplek.bench.Generated.desk;
import static nl.samenplek.bench.Generated.person;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
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
  static final int FIRST_DAY = 1;
  static final int FIRST_LATER_DAY = 91;
  private static final int OPENS = 7;
  private static final int CLOSES = 19;
  private final int firstDay;
  private final int endDay;
  private final AtomicInteger next;

  /**
   * @param firstDay so many days from today
   * @param endDay the day after the last
   * @param placed how many were placed already
   */
  Wishes(int firstDay, int endDay, int placed) {
    this.firstDay = firstDay;
    this.endDay = endDay;
    next = new AtomicInteger(placed);
  }

  /** Those that nobody has placed yet, of the next three months. */
  static Wishes left(MongoCollection<Document> bookings) {
    return left(bookings, FIRST_DAY, FIRST_LATER_DAY);
  }

  /** The same of the rest of a year: more than half a million, out of the way of other lines. */
  static Wishes later(MongoCollection<Document> bookings) {
    return left(bookings, FIRST_LATER_DAY, Generated.HORIZON);
  }

  private static Wishes left(MongoCollection<Document> bookings, int firstDay, int endDay) {
    var placed =
        bookings.countDocuments(
            and(
                eq("floor", Generated.floorId(FLOOR)),
                gte("date", day(firstDay).toString()),
                lt("date", day(endDay).toString())));
    return new Wishes(firstDay, endDay, (int) placed);
  }

  Wish next() {
    var nth = next.getAndIncrement();
    var ahead = firstDay + nth / Generated.PEOPLE;
    if (ahead >= endDay) {
      throw new IllegalStateException("All desks of all days have been asked for");
    }
    return new Wish(nth, day(ahead));
  }

  /** Everybody once on each day. */
  record Wish(int nth, LocalDate date) {
    String workplace() {
      return desk(FLOOR, nth);
    }

    String occupant() {
      return person(nth);
    }

    String json() {
      return """
      {"workplace":"%s","occupant":"%s","date":"%s","dayPart":"whole-day"}\
      """
          .formatted(workplace(), occupant(), date());
    }

    /** As one of an import, which knows times only. */
    String item() {
      return """
      {"reference":"%s-%d","workplace":"%s","occupant":"%s","from":"%s","until":"%s"}\
      """
          .formatted(date, nth, workplace(), occupant(), at(OPENS), at(CLOSES));
    }

    private Instant at(int hour) {
      return date.atTime(hour, 0).atZone(Generated.ZONE).toInstant();
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
