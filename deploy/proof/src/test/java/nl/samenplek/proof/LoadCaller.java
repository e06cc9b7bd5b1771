package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One caller of a {@link Load}. Nobody else touches its bookings. */
final class LoadCaller {
  private static final String PATH = "/api/booking/v1/bookings";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

  private final Load load;
  private final Api api;
  private final Wishes wishes;
  private final Random random;
  private final List<JsonNode> standing = new ArrayList<>();

  LoadCaller(Load load, Api api, Wishes wishes, long seed) {
    this.load = load;
    this.api = api;
    this.wishes = wishes;
    this.random = new Random(seed);
  }

  /** Half of what it does is placing; the rest keeps room for more. */
  void next() {
    if (standing.isEmpty() || random.nextBoolean()) {
      place();
    } else if (random.nextBoolean()) {
      move(standing.remove(random.nextInt(standing.size())));
    } else {
      cancel(standing.remove(random.nextInt(standing.size())));
    }
  }

  private void place() {
    var key = UUID.randomUUID().toString();
    var answer = definite("POST", PATH, wishes.next(random), "Idempotency-Key", key);
    if (answer.status() == 201) {
      standing.add(answer.json());
      load.acknowledged(answer.json());
    }
  }

  private void cancel(JsonNode booking) {
    var answer = definite("PUT", path(booking) + "/cancellation", null);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    load.acknowledged(answer.json());
  }

  /**
   * A move whose first attempt was not answered may have happened: then the second is too late, and
   * the booking itself tells.
   */
  private void move(JsonNode booking) {
    var version = "\"" + booking.path("version").asLong() + "\"";
    var answer = definite("PATCH", path(booking), wishes.nextMove(random), "If-Match", version);
    var now = answer.status() == 200 ? answer : definite("GET", path(booking), null);
    assertThat(now.status()).as(now.body()).isEqualTo(200);
    standing.add(now.json());
    load.acknowledged(now.json());
  }

  private static String path(JsonNode booking) {
    return PATH + "/" + booking.path("id").asString();
  }

  private Api.Answer definite(
      String method, String path, @Nullable Map<String, String> body, String... headers) {
    return await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(BETWEEN_ATTEMPTS)
        .until(() -> attempt(method, path, body, headers), LoadCaller::isDefinite);
  }

  private Api.Answer attempt(
      String method, String path, @Nullable Map<String, String> body, String... headers) {
    var answer = api.send(method, path, body, headers);
    if (answer.status() >= 400) {
      load.answered(answer.code());
    }
    return answer;
  }

  private static boolean isDefinite(Api.Answer answer) {
    return answer.status() < 500 && answer.status() != 429;
  }
}
