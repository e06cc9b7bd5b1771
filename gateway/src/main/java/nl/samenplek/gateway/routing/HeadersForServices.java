package nl.samenplek.gateway.routing;

import java.net.URI;
import java.util.List;
import nl.samenplek.edge.tracing.TraceParent;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to read: only headers that mean something to it, and as identity nothing but
 * the token. Cookies stay here; whatever a browser claims about itself in other headers is left
 * out.
 */
@Component
class HeadersForServices implements RequestHttpHeadersFilter, Ordered {

  private static final List<String> PASSED =
      List.of(
          "Accept",
          "Accept-Language",
          "Content-Type",
          "Content-Length",
          "If-Match",
          "If-None-Match",
          "Idempotency-Key",
          "Last-Event-ID",
          "Prefer",
          "User-Agent",
          "tracestate");

  private final URI address;

  HeadersForServices(@Value("${samenplek.keycloak.address}") URI address) {
    this.address = address;
  }

  @Override
  public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
    var headers = new HttpHeaders();
    for (var name : PASSED) {
      var values = asked.get(name);
      if (values != null) {
        headers.put(name, VersionTags.asGiven(name, values));
      }
    }
    AsWhom.token(request).ifPresent(headers::setBearerAuth);
    TraceParent.read(MDC.get(TraceParent.HEADER))
        .ifPresent(parent -> headers.set(TraceParent.HEADER, parent.header()));
    headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
    headers.set("X-Forwarded-Proto", address.getScheme());
    headers.set("X-Forwarded-Host", address.getAuthority());
    return headers;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
