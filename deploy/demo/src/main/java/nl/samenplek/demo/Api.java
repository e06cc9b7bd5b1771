package nl.samenplek.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The services' own interfaces, called with a client's token. A service that is not there yet, or
 * says that it is busy, is asked again until the patience runs out.
 */
final class Api implements AutoCloseable {
  private static final Set<Integer> ASK_AGAIN = Set.of(429, 502, 503, 504);
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final SeedOptions options;
  private final Duration patience;
  private final String token;

  Api(SeedOptions options, Duration patience) {
    this.options = options;
    this.patience = patience;
    this.token = fetchToken();
  }

  JsonNode put(URI url, String item, String body) {
    return call(item, request(url).PUT(BodyPublishers.ofString(body))).accepted(item);
  }

  Reply post(URI url, String item, String idempotencyKey, String body) {
    return call(
        item,
        request(url).header("Idempotency-Key", idempotencyKey).POST(BodyPublishers.ofString(body)));
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest.Builder request(URI url) {
    return HttpRequest.newBuilder(url)
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .header("Content-Type", "application/json");
  }

  private String fetchToken() {
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(encoded(options.client()), encoded(options.secret()));
    var request =
        HttpRequest.newBuilder(options.tokenUrl())
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    var item = "a token for " + options.client();
    return call(item, request).accepted(item).path("access_token").asString();
  }

  private Reply call(String item, HttpRequest.Builder request) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      var answer = send(request.build());
      if (answer != null && !ASK_AGAIN.contains(answer.statusCode())) {
        return new Reply(answer.statusCode(), answer.body());
      }
      if (System.nanoTime() > deadline) {
        throw new SeedingRefused(
            "No answer for %s within %d seconds%s"
                .formatted(item, patience.toSeconds(), answer == null ? "" : ": " + answer.body()));
      }
      Pause.of(PAUSE);
    }
  }

  /** The answer, or nothing when nobody listens yet. */
  private @Nullable HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException nobodyListens) {
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SeedingRefused("Stopped while waiting for " + request.uri());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
