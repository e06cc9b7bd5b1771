package nl.samenplek.gateway.routing;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Two ways to ask a service. An answer has a limit and is read by the thread that asked; a stream
 * has no limit and can be left before its end.
 */
@Component
class Exchanges implements ProxyExchange, DisposableBean {

  private static final String STREAM = "/live";

  private final HttpComponentsClientHttpRequestFactory connections;
  private final ProxyExchange answers;
  private final ProxyExchange streams;

  Exchanges(RouteSettings settings, GatewayMvcProperties properties) {
    connections = new AnyMethod(KeptConnections.client(settings));
    answers = exchange(connections, properties);
    streams = exchange(leftAtAnyTime(settings), properties);
  }

  @Override
  public ServerResponse exchange(Request request) {
    var path = request.getServerRequest().path();
    return (path.endsWith(STREAM) ? streams : answers).exchange(request);
  }

  @Override
  public void destroy() throws Exception {
    connections.destroy();
  }

  private static ClientHttpRequestFactory leftAtAnyTime(RouteSettings settings) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .followRedirects(Redirect.NEVER)
                .build());
    requests.enableCompression(false);
    return new InterceptingClientHttpRequestFactory(requests, List.of(new LeftAtAnyTime()));
  }

  private static ProxyExchange exchange(
      ClientHttpRequestFactory requests, GatewayMvcProperties properties) {
    return new RestClientProxyExchange(
        RestClient.builder().requestFactory(requests).build(), properties);
  }
}
