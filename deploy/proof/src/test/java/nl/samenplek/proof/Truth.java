package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between all that is stored, however often something was killed: every booking has
 * one effect on presence, nothing else has any, a claim belongs to a booking that stands, and every
 * change of a booking is in the trail once.
 */
final class Truth {
  private static final long QUARTER = 900;

  private final RunningSuite suite;

  Truth(RunningSuite suite) {
    this.suite = suite;
  }

  /** Waits until every event has arrived, then tells what is wrong. */
  void holds() {
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(
            () -> {
              assertThat(unpublished()).isZero();
              assertThat(presenceAgainstBookings()).isEmpty();
            });
    assertThat(claimsAgainstBookings()).isEmpty();
    assertThat(trailAgainstBookings()).isEmpty();
  }

  /** Waits until what people are shown as taken on the floor is what is stored, to the quarter. */
  void isShown(LocalDate day) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(() -> assertThat(shown(day)).isEqualTo(taken(day)));
  }

  private Set<String> shown(LocalDate day) {
    var answer = suite.availability(day);
    var quarters = new TreeSet<String>();
    for (var place : answer.json().path("workplaces")) {
      for (var taken : place.path("taken")) {
        var from = Instant.parse(taken.path("from").asString());
        var until = Instant.parse(taken.path("until").asString());
        quarters(place.path("workplace").asString(), from, until, quarters);
      }
    }
    return quarters;
  }

  private Set<String> taken(LocalDate day) {
    var quarters = new TreeSet<String>();
    var placed =
        Filters.and(
            Filters.in("state", "placed", "released"),
            Filters.eq("floor", RunningSuite.FLOOR),
            Filters.eq("date", day.toString()));
    for (var booking : suite.bookings().find(placed)) {
      var from = booking.getDate("from").toInstant();
      var until = Objects.requireNonNull(heldUntil(booking)).toInstant();
      quarters(booking.getString("workplace"), from, until, quarters);
    }
    return quarters;
  }

  /** What was left early is held until then; what was called off, not at all. */
  private static @Nullable Date heldUntil(Document booking) {
    return switch (Objects.requireNonNullElse(booking.getString("state"), "no booking")) {
      case "placed" -> booking.getDate("until");
      case "released" -> booking.getDate("endedAt");
      default -> null;
    };
  }

  private static void quarters(String holder, Instant from, Instant until, Set<String> quarters) {
    long last = until.getEpochSecond() / QUARTER;
    for (long quarter = from.getEpochSecond() / QUARTER; quarter < last; quarter++) {
      quarters.add(holder + ":" + quarter);
    }
  }

  /** How many bookings have an event that waits for the relay. */
  long unpublished() {
    return suite.bookings().countDocuments(Filters.exists("relay"));
  }

  /** Everything in which presence differs from the bookings of today and later. */
  Set<String> presenceAgainstBookings() {
    var now = Date.from(Instant.now());
    var expected = new HashMap<String, String>();
    for (var booking : suite.bookings().find(Filters.gt("until", now))) {
      if (booking.containsKey("occupant")) {
        expected.put(booking.getString("_id"), effectOf(booking));
      }
    }
    var actual = new HashMap<String, String>();
    for (var presence : suite.presence().find(Filters.gt("until", now))) {
      actual.put(presence.getString("_id"), effectIn(presence));
    }
    return differences(expected, actual);
  }

  private static String effectOf(Document booking) {
    boolean comes = heldUntil(booking) != null && !booking.getString("kind").equals("parking");
    return effect(booking, booking.getString("occupant"), comes, booking.getLong("version"));
  }

  private static String effectIn(Document presence) {
    return effect(
        presence,
        presence.getString("person"),
        presence.getBoolean("expected"),
        presence.getLong("sequence"));
  }

  private static String effect(Document it, String person, boolean comes, long version) {
    return "%s %s at %s from %s until %s as of %s"
        .formatted(
            person,
            comes ? "comes" : "does not come",
            it.getString("workplace"),
            it.getDate("from").toInstant(),
            it.getDate("until").toInstant(),
            version);
  }

  private static Set<String> differences(Map<String, String> expected, Map<String, String> actual) {
    var ids = new HashSet<>(expected.keySet());
    ids.addAll(actual.keySet());
    var found = new TreeSet<String>();
    for (var id : ids) {
      var should = expected.getOrDefault(id, "nothing");
      var is = actual.getOrDefault(id, "nothing");
      if (!should.equals(is)) {
        found.add(id + ": should be " + should + ", is " + is);
      }
    }
    return found;
  }

  /** Bookings whose claims are not exactly those of what they hold, and claims held twice. */
  List<String> claimsAgainstBookings() {
    var wrong = new ArrayList<String>();
    var held = new HashSet<String>();
    for (var document : suite.bookings().find()) {
      var claims = document.getList("claims", String.class, List.of());
      if (!Set.copyOf(claims).equals(claimsOf(document))) {
        wrong.add(document.getString("_id") + " claims " + claims);
      }
      claims.stream().filter(claim -> !held.add(claim)).forEach(wrong::add);
    }
    return wrong;
  }

  /**
   * A day after its time, or after it was brought in where that is later, and once it is nobody's,
   * there is nothing left to guard.
   */
  private static boolean isLetGo(Document booking) {
    var aDayAgo = Date.from(Instant.now().minus(Duration.ofDays(1)));
    return !booking.containsKey("occupant")
        || (booking.getDate("until").before(aDayAgo)
            && booking.getDate("placedAt").before(aDayAgo));
  }

  /** Bookings that have more or fewer entries in the trail than they had changes. */
  Set<String> trailAgainstBookings() {
    var entries = new HashMap<String, List<Long>>();
    for (var entry : suite.trail().find(Filters.eq("of.kind", "booking"))) {
      var booking = entry.get("of", Document.class).getString("id");
      entries.computeIfAbsent(booking, unused -> new ArrayList<>()).add(entry.getLong("number"));
    }
    var wrong = new TreeSet<String>();
    for (var booking : suite.bookings().find(Filters.exists("version"))) {
      var changes = LongStream.rangeClosed(1, booking.getLong("version")).boxed().toList();
      var found = entries.getOrDefault(booking.getString("_id"), List.of());
      if (!found.stream().sorted().toList().equals(changes)) {
        wrong.add(booking.getString("_id") + ": changes " + changes + ", in the trail " + found);
      }
      entries.remove(booking.getString("_id"));
    }
    entries.keySet().forEach(id -> wrong.add(id + " is in the trail and is no booking"));
    return wrong;
  }

  private static Set<String> claimsOf(Document booking) {
    var end = heldUntil(booking);
    if (end == null || isLetGo(booking)) {
      return Set.of();
    }
    var claims = new HashSet<String>();
    var person =
        switch (booking.getString("kind")) {
          case "desk" -> "s:" + booking.getString("occupant");
          case "parking" -> "k:" + booking.getString("occupant");
          default -> "";
        };
    var from = booking.getDate("from").toInstant();
    var until = end.toInstant();
    quarters("w:" + booking.getString("workplace"), from, until, claims);
    if (!person.isEmpty()) {
      quarters(person, from, until, claims);
    }
    return claims;
  }
}
