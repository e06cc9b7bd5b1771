package nl.samenplek.proof;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** What callers ask for: anybody, at any open desk, for one to twenty quarters of these days. */
record Wishes(List<LocalDate> days, List<String> desks, List<String> people) {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalTime OPENS = LocalTime.of(7, 0);
  private static final int QUARTERS_OPEN = 48;
  private static final int LONGEST = 20;

  static Wishes on(RunningSuite suite, List<LocalDate> days) {
    var people =
        suite
            .directory()
            .find(Filters.eq("active", true))
            .map(person -> person.getString("_id"))
            .into(new ArrayList<>())
            .stream()
            .sorted()
            .toList();
    return new Wishes(days, suite.desks(days.getFirst()), people);
  }

  Map<String, String> next(Random random) {
    var interval = interval(random);
    return Map.of(
        "workplace", one(desks, random),
        "occupant", one(people, random),
        "from", interval.getFirst().toString(),
        "until", interval.getLast().toString());
  }

  Map<String, String> nextMove(Random random) {
    var interval = interval(random);
    return Map.of(
        "workplace", one(desks, random),
        "from", interval.getFirst().toString(),
        "until", interval.getLast().toString());
  }

  private List<Instant> interval(Random random) {
    int length = 1 + random.nextInt(LONGEST);
    var begin = OPENS.plusMinutes(15L * random.nextInt(QUARTERS_OPEN - length));
    var from = one(days, random).atTime(begin).atZone(AMSTERDAM).toInstant();
    return List.of(from, from.plusSeconds(900L * length));
  }

  private static <T> T one(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  /** A booking as the API tells it, in a line that can be compared with the stored one. */
  static String state(JsonNode booking) {
    return "%s %s by %s %s–%s v%d"
        .formatted(
            booking.path("state").asString(),
            booking.path("workplace").asString(),
            booking.path("occupant").asString(),
            booking.path("from").asString(),
            booking.path("until").asString(),
            booking.path("version").asLong());
  }

  static String state(Document booking) {
    return "%s %s by %s %s–%s v%d"
        .formatted(
            booking.getString("state"),
            booking.getString("workplace"),
            booking.getString("occupant"),
            booking.getDate("from").toInstant(),
            booking.getDate("until").toInstant(),
            booking.get("version", Number.class).longValue());
  }
}
