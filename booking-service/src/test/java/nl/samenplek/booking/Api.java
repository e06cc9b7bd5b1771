package nl.samenplek.booking;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the service as any program would. */
public final class Api {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port;
  private final @Nullable String token;

  public Api(int port, @Nullable String token) {
    this.port = port;
    this.token = token;
  }

  /** What came back. */
  public record Answer(int status, HttpResponse<String> response) {
    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String text(String field) {
      return json().path(field).asString();
    }

    public @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public String body() {
      return response.body();
    }
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  public Answer post(String path, Object body, String... headers) {
    return send("POST", path, body, headers);
  }

  public Answer put(String path, @Nullable Object body, String... headers) {
    return send("PUT", path, body, headers);
  }

  public Answer patch(String path, Object body, String... headers) {
    return send("PATCH", path, body, headers);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, null, headers);
  }

  /**
   * @param body a string goes as it is, anything else as JSON
   */
  public Answer send(String method, String path, @Nullable Object body, String... headers) {
    try {
      var response = HTTP.send(request(method, path, body, headers), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException fault) {
      throw new IllegalStateException(method + " " + path, fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  public HttpRequest request(String method, String path, @Nullable Object body, String... headers) {
    var builder = HttpRequest.newBuilder(address(path));
    if (token != null) {
      builder.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      builder.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      builder.setHeader(headers[i], headers[i + 1]);
    }
    var publisher =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(
                body instanceof String text ? text : JSON.writeValueAsString(body));
    return builder.method(method, publisher).build();
  }

  public URI address(String path) {
    return URI.create(
        "http://localhost:"
            + port
            + (path.startsWith("/api") || path.startsWith("/actuator")
                ? path
                : "/api/booking/v1" + path));
  }
}
