package nl.samenplek.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenplek.demo.week.PlannedBooking;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings bookings in by {@code POST /booking-imports}. The booking service learns the people from
 * the people service's events, so a list with occupants it does not know yet is offered again, as
 * it is. The idempotency key follows from the items: the same items get the same answer, however
 * often they are sent. What is taken already was brought in by an earlier run, or booked by someone
 * since.
 */
final class Imports {
  private static final int LARGEST = 500;
  private static final Set<String> THERE_ALREADY = Set.of("already-claimed", "already-seated");
  private static final String NOT_KNOWN_YET = "unknown-person";
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final JsonMapper JSON = new JsonMapper();

  /** How many are in place as sent, and how many found their place taken before. */
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
      count = count.plus(counted(part, untilPeopleAreKnown(part)));
    }
    return count;
  }

  private JsonNode untilPeopleAreKnown(List<PlannedBooking> bookings) {
    long deadline = System.nanoTime() + patience.toNanos();
    var body = JSON.writeValueAsString(Map.of("items", bookings));
    var name = "the bookings from " + bookings.getFirst().reference();
    while (true) {
      var reply = api.post(url, name, key(body), body);
      if (!reply.isRefusedOnlyFor(NOT_KNOWN_YET) || System.nanoTime() > deadline) {
        return reply.accepted(name).path("outcomes");
      }
      Pause.of(PAUSE);
    }
  }

  private static Count counted(List<PlannedBooking> bookings, JsonNode outcomes) {
    int placed = 0;
    int there = 0;
    for (int i = 0; i < bookings.size(); i++) {
      var outcome = outcomes.path(i);
      if (outcome.path("outcome").asString("").equals("placed")) {
        placed++;
      } else if (THERE_ALREADY.contains(outcome.path("code").asString(""))) {
        there++;
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

  private static String key(String body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(body.getBytes(StandardCharsets.UTF_8));
      return "demo-" + HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
