package nl.samenplek.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.load.Wishes.Wish;
import org.bson.Document;
import org.bson.types.ObjectId;

/** A booking as booking-service writes it: claims, request with its answer, outbox, lease. */
final class FloorDocument {
  private static final long QUARTER = 900;

  private FloorDocument() {}

  static Document of(Wish wish) {
    var id = "b-" + new ObjectId().toHexString();
    var from = wish.date().atTime(7, 0).atZone(Generated.ZONE).toInstant();
    var until = wish.date().atTime(19, 0).atZone(Generated.ZONE).toInstant();
    var now = Instant.now();
    return new Document("site", Generated.SITE)
        .append("floor", Generated.floorId(Wishes.FLOOR))
        .append("zone", Generated.floorId(Wishes.FLOOR) + "-zone-1")
        .append("workplace", wish.workplace())
        .append("kind", "desk")
        .append("from", Date.from(from))
        .append("until", Date.from(until))
        .append("timeZone", Generated.ZONE.getId())
        .append("date", wish.date().toString())
        .append(
            "held",
            new Document("from", Date.from(from))
                .append("until", Date.from(until))
                .append("tokens", List.of()))
        .append("state", "placed")
        .append("version", 1L)
        .append("_id", id)
        .append("occupant", wish.occupant())
        .append("booker", "p-0005")
        .append("placedAt", Date.from(now))
        .append("claims", claims(wish, from, until))
        .append("request", request(now, id, wish, from, until))
        .append("outbox", List.of(entry(now, id, wish, from, until)))
        .append("relay", lease(now));
  }

  private static List<String> claims(Wish wish, Instant from, Instant until) {
    var claims = new ArrayList<String>();
    for (var at = from.getEpochSecond(); at < until.getEpochSecond(); at += QUARTER) {
      claims.add("w:" + wish.workplace() + ":" + at / QUARTER);
      claims.add("s:" + wish.occupant() + ":" + at / QUARTER);
    }
    return claims;
  }

  private static Document request(Instant now, String id, Wish wish, Instant from, Instant until) {
    return new Document("key", "5a9e0000-0000-4000-8000-000000000005 " + UUID.randomUUID())
        .append("fingerprint", "0f3c8a5be1d94c7fa2b6d8e0c4975132")
        .append("at", Date.from(now))
        .append("answer", facts(id, wish, from, until) + " ".repeat(200));
  }

  private static Document entry(Instant now, String id, Wish wish, Instant from, Instant until) {
    return new Document("id", "booking-" + id + "-1")
        .append("type", "nl.samenplek.booking.placed.v1")
        .append("subject", id)
        .append("sequence", 1L)
        .append("time", Date.from(now))
        .append("source", "urn:nld:oin:00000000000000000000:systeem:booking-service")
        .append("topic", "samenplek.bookings")
        .append("key", id)
        .append("data", facts(id, wish, from, until))
        .append("trail", left(now, id, wish, from, until));
  }

  private static Document left(Instant now, String id, Wish wish, Instant from, Instant until) {
    return new Document("_id", now + " booking-" + id + "-1")
        .append("at", Date.from(now))
        .append("of", new Document("kind", "booking").append("id", id))
        .append("number", 1L)
        .append("what", "placed")
        .append("by", new Document("kind", "person").append("id", "p-0005"))
        .append("onBehalfOf", wish.occupant())
        .append(
            "changed",
            List.of(
                became("workplace", wish.workplace()),
                became("from", from.toString()),
                became("until", until.toString()),
                became("state", "placed"),
                became("occupant", wish.occupant()).append("person", true),
                became("booker", "p-0005").append("person", true)));
  }

  private static Document became(String what, String value) {
    return new Document("what", what).append("to", value);
  }

  private static Document lease(Instant now) {
    return new Document("by", UUID.randomUUID().toString())
        .append("until", Date.from(now.plus(Duration.ofSeconds(10))));
  }

  private static String facts(String id, Wish wish, Instant from, Instant until) {
    return """
    {"booking":"%s","sequence":1,"facts":{"place":{"site":"bench","floor":"bench-10000","zone":"bench-10000-zone-1",\
    "workplace":"%s","workplaceKind":"desk"},"time":{"date":"%s","from":"%s","until":"%s","timeZone":"%s"},\
    "occupant":"%s","booker":"p-0005","state":"placed","held":{"from":"%s","until":"%s","tokens":[]}},\
    "by":{"kind":"person","id":"p-0005"},"onBehalfOf":"%s"}\
    """
        .formatted(
            id,
            wish.workplace(),
            wish.date(),
            from,
            until,
            Generated.ZONE.getId(),
            wish.occupant(),
            from,
            until,
            wish.occupant());
  }
}
