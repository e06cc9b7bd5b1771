package nl.samenplek.proof.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who asks at one of the suite's doors.
 *
 * @param address of the gateway or of a service
 */
record Api(String address, @Nullable String token) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Half a character can be sent only as an escape. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  /**
   * @param body a string goes as it is, anything else as JSON
   */
  Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
    var text = body == null || body instanceof String ? body : JSON.writeValueAsString(body);
    var request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method,
                text == null ? BodyPublishers.noBody() : BodyPublishers.ofString((String) text));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (text != null) {
      request.header("Content-Type", "application/json");
    }
    headers.forEach(request::setHeader);
    return send(request.build());
  }

  private static Answer send(HttpRequest request) {
    try {
      var response = HTTP.send(request, BodyHandlers.ofInputStream());
      try (var stream = response.body()) {
        var body =
            isEndless(response) ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(response.statusCode(), response.headers(), body);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean isEndless(HttpResponse<?> response) {
    return response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
  }
}
