package nl.samenplek.booking.booking;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * What a store of bookings holds, counted: the three must be zero whatever happened. Counted from
 * the documents as they lie there, and what is held from the bookings' times, not from their
 * claims; so it shares nothing with what it checks.
 */
public record Count(
    long quartersHeldTwice, long claimsWithoutABooking, long bookingsWithoutTheirClaims) {
  public static final Count PERFECT = new Count(0, 0, 0);
  private static final Map<String, String> OF_PERSON = Map.of("desk", "s", "parking", "k");
  private static final Map<String, String> END = Map.of("placed", "until", "released", "endedAt");
  private static final long QUARTER = 900_000;

  public static Count of(MongoCollection<Document> bookings) {
    return of(bookings, Instant.MIN);
  }

  /** At a moment: a day after its end, and after it was placed, a booking needs no claims. */
  public static Count of(MongoCollection<Document> bookings, Instant now) {
    var holders = new HashMap<String, Integer>();
    long orphaned = 0;
    long bare = 0;
    for (var document : bookings.find()) {
      var claims = document.getList("claims", String.class, List.of());
      var held = held(document);
      held.forEach(quarter -> holders.merge(quarter, 1, Integer::sum));
      var needed = isLongOver(document, now) ? Set.<String>of() : held;
      orphaned += claims.stream().filter(claim -> !needed.contains(claim)).count();
      bare += claims.containsAll(needed) ? 0 : 1;
    }
    return new Count(holders.values().stream().filter(many -> many > 1).count(), orphaned, bare);
  }

  private static boolean isLongOver(Document document, Instant now) {
    var aDayAgo = now.equals(Instant.MIN) ? now : now.minus(Duration.ofDays(1));
    return document.containsKey("version")
        && Stream.of("until", "placedAt")
            .noneMatch(field -> document.getDate(field).toInstant().isAfter(aDayAgo));
  }

  /**
   * The quarters that a booking holds by its times: until it was left, where it was left early;
   * none when it was called off, or is no booking.
   */
  private static Set<String> held(Document document) {
    var held = new HashSet<String>();
    var state = document.getString("state");
    var end = state == null ? null : END.get(state);
    if (end != null) {
      var quarters =
          LongStream.range(
              document.getDate("from").getTime() / QUARTER,
              document.getDate(end).getTime() / QUARTER);
      var person = OF_PERSON.get(document.getString("kind"));
      quarters.forEach(
          quarter -> {
            held.add("w:" + document.getString("workplace") + ":" + quarter);
            if (person != null && document.containsKey("occupant")) {
              held.add(person + ":" + document.getString("occupant") + ":" + quarter);
            }
          });
    }
    return held;
  }
}
