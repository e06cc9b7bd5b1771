package nl.samenplek.gateway.routing;

import java.net.URI;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** Passes on methods that Spring has no class for; refusing them is up to the service. */
final class AnyMethod extends HttpComponentsClientHttpRequestFactory {

  AnyMethod(HttpClient client) {
    super(client);
  }

  @Override
  protected ClassicHttpRequest createHttpUriRequest(HttpMethod method, URI address) {
    return new HttpUriRequestBase(method.name(), address);
  }
}
