package nl.samenplek.gateway.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.samenplek.gateway.routing.RouteSettings;
import org.springframework.stereotype.Component;

/** Asks the services for their streams. */
@Component
class Services {

  private final RouteSettings routes;
  private final HttpClient client;

  Services(RouteSettings routes) {
    this.routes = routes;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(routes.connect())
            .followRedirects(Redirect.NEVER)
            .build();
  }

  /** The time limit is on the first sign of an answer; the stream itself may last. */
  HttpResponse<InputStream> open(
      Source source, String site, String token, Optional<String> lastEventId, String language)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address(source, site))
            .timeout(routes.answer())
            .header("Accept", "text/event-stream, application/problem+json")
            .header("Accept-Language", language)
            .header("Authorization", "Bearer " + token);
    lastEventId.ifPresent(id -> request.header("Last-Event-ID", id));
    return client.send(request.build(), BodyHandlers.ofInputStream());
  }

  private URI address(Source source, String site) {
    var base = source == Source.BOOKING ? routes.booking() : routes.people();
    var query = URLEncoder.encode(site, StandardCharsets.UTF_8);
    return base.resolve("/api/" + source.service() + "/v1/live?site=" + query);
  }
}
