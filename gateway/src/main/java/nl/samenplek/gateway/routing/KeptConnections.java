package nl.samenplek.gateway.routing;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Connections to the services that outlive a request. One that rested is looked at before it is
 * used, and none rests as long as a service keeps it.
 */
final class KeptConnections {

  private static final int MOST = 1000;
  private static final TimeValue LOOKED_AT_AFTER = TimeValue.ofMilliseconds(500);

  /** Tomcat hangs up after twenty. */
  private static final Timeout LONGEST_REST = Timeout.ofSeconds(15);

  private KeptConnections() {}

  static HttpClient client(RouteSettings settings) {
    return HttpClientBuilder.create()
        .setConnectionManager(connections(settings))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.answer()))
                .setResponseTimeout(Timeout.of(settings.answer()))
                .build())
        .setRetryStrategy(new OnceMore())
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableDefaultUserAgent()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(RouteSettings settings) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnTotal(MOST)
        .setMaxConnPerRoute(MOST / 2)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connect()))
                .setSocketTimeout(Timeout.of(settings.answer()))
                .setValidateAfterInactivity(LOOKED_AT_AFTER)
                .setIdleTimeout(LONGEST_REST)
                .build())
        .build();
  }
}
