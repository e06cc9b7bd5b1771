package nl.samenplek.edge;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tried-out part, called over real HTTP. */
@SpringBootTest(
    classes = {TryOut.class, TryOut.Things.class, Over.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("http")
abstract class Edge {

  static final Issuer ISSUER = new Issuer();
  static final JsonMapper JSON = JsonMapper.shared();
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @DynamicPropertySource
  static void issuer(DynamicPropertyRegistry registry) {
    registry.add("samenplek.edge.keys", ISSUER::keys);
  }

  record Answer(int status, java.net.http.HttpHeaders headers, String body) {

    JsonNode json() {
      return JSON.readTree(body);
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }
  }

  Answer send(String method, String path, String body, UnaryOperator<HttpRequest.Builder> more) {
    var publisher = body.isEmpty() ? noBody() : ofString(body);
    var request = HttpRequest.newBuilder(uri(path)).method(method, publisher);
    if (!body.isEmpty()) {
      request.setHeader("Content-Type", "application/json");
    }
    request.setHeader("Authorization", "Bearer " + ISSUER.token("employee", "administrator"));
    return send(more.apply(request).build());
  }

  Answer send(HttpRequest request) {
    try {
      var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Answer get(String path) {
    return send("GET", path, "", request -> request);
  }

  Answer post(String path, String body) {
    return send("POST", path, body, request -> request);
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /** Findings by field, each as its code. */
  static Map<String, String> findings(Answer answer) {
    var found = new java.util.TreeMap<String, String>();
    answer
        .json()
        .path("findings")
        .forEach(
            finding ->
                found.put(finding.path("field").asString(), finding.path("code").asString()));
    return found;
  }
}
