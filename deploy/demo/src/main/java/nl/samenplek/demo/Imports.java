package nl.samenplek.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenplek.demo.week.PlannedBooking;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings bookings in by {@code POST /booking-imports}. The booking service learns the people from
 * the people service's events, so items whose occupant it does not know yet are offered again. The
 * idempotency key follows from the items: the same items get the same answer, however often they
 * are sent. What is taken already was brought in by an earlier run, or booked by someone since.
 */
final class Imports {
  private static final int LARGEST = 500;
  private static final Set<String> THERE_ALREADY = Set.of("already-claimed", "already-seated");
  private static final String NOT_KNOWN_YET = "unknown-person";
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final JsonMapper JSON = new JsonMapper();

  /** How many were placed now and how many were there already. */
  record Count(int placed, int there) {
    Count plus(Count other) {
      return new Count(placed + other.placed, there + other.there);
    }
  }

  private final Api api;
  private final URI url;
  private final Duration patience;

  Imports(Api api, URI url, Duration patience) {
    this.api = api;
    this.url = url;
    this.patience = patience;
  }

  Count bring(List<PlannedBooking> bookings) {
    var count = new Count(0, 0);
    for (int from = 0; from < bookings.size(); from += LARGEST) {
      var part = bookings.subList(from, Math.min(from + LARGEST, bookings.size()));
      count = count.plus(untilPeopleAreKnown(part));
    }
    return count;
  }

  private Count untilPeopleAreKnown(List<PlannedBooking> bookings) {
    long deadline = System.nanoTime() + patience.toNanos();
    var count = new Count(0, 0);
    var open = bookings;
    for (int attempt = 1; !open.isEmpty(); attempt++) {
      var later = new ArrayList<PlannedBooking>();
      count = count.plus(offer(open, attempt, later));
      if (!later.isEmpty() && System.nanoTime() > deadline) {
        throw new SeedingRefused(
            "The booking service does not know " + later.getFirst().occupant());
      }
      if (!later.isEmpty()) {
        Pause.of(PAUSE);
      }
      open = later;
    }
    return count;
  }

  private Count offer(List<PlannedBooking> bookings, int attempt, List<PlannedBooking> later) {
    var body = JSON.writeValueAsString(Map.of("items", bookings));
    var name = "the bookings from " + bookings.getFirst().reference();
    var outcomes = api.post(url, name, key(body, attempt), body).path("outcomes");
    int placed = 0;
    int there = 0;
    for (int i = 0; i < bookings.size(); i++) {
      var outcome = outcomes.path(i);
      var code = outcome.path("code").asString("");
      if (outcome.path("outcome").asString("").equals("placed")) {
        placed++;
      } else if (THERE_ALREADY.contains(code)) {
        there++;
      } else if (code.equals(NOT_KNOWN_YET)) {
        later.add(bookings.get(i));
      } else {
        throw refused(bookings.get(i), outcome);
      }
    }
    return new Count(placed, there);
  }

  private static SeedingRefused refused(PlannedBooking booking, JsonNode outcome) {
    return new SeedingRefused(
        "Refused: booking %s: %s %s"
            .formatted(
                booking.reference(),
                outcome.path("code").asString("no outcome"),
                outcome.path("detail").asString("")));
  }

  private static String key(String body, int attempt) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(body.getBytes(StandardCharsets.UTF_8));
      return "demo-" + HexFormat.of().formatHex(hash, 0, 12) + "-" + attempt;
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
