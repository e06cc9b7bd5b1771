package nl.samenplek.gateway.routing;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/** Two ways to ask a service: with a limit on its answer, and for streams without one. */
@Component
class Exchanges implements ProxyExchange {

  private static final String STREAM = "/live";

  private final ProxyExchange answers;
  private final ProxyExchange streams;

  Exchanges(RouteSettings settings, GatewayMvcProperties properties) {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(settings.connect())
            .followRedirects(Redirect.NEVER)
            .build();
    answers = exchange(client, settings.answer(), properties);
    streams = exchange(client, null, properties);
  }

  @Override
  public ServerResponse exchange(Request request) {
    var path = request.getServerRequest().path();
    return (path.endsWith(STREAM) ? streams : answers).exchange(request);
  }

  private static ProxyExchange exchange(
      HttpClient client, @Nullable Duration limit, GatewayMvcProperties properties) {
    var requests = new JdkClientHttpRequestFactory(client);
    requests.enableCompression(false);
    if (limit != null) {
      requests.setReadTimeout(limit);
    }
    return new RestClientProxyExchange(
        RestClient.builder().requestFactory(requests).build(), properties);
  }
}
