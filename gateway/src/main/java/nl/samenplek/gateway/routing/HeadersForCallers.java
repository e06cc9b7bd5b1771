package nl.samenplek.gateway.routing;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What a service's answer carries out of the door; the rest is said by the gateway itself. */
@Component
class HeadersForCallers implements ResponseHttpHeadersFilter, Ordered {

  private static final List<String> PASSED =
      List.of(
          "Access-Control-Allow-Origin",
          "Accept-Patch",
          "Allow",
          "API-Version",
          "Cache-Control",
          "Content-Disposition",
          "Content-Language",
          "Content-Length",
          "Content-Type",
          "ETag",
          "Idempotency-Replayed",
          "Last-Modified",
          "Link",
          "Location",
          "Retry-After",
          "Vary",
          "WWW-Authenticate");

  @Override
  public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
    var headers = new HttpHeaders();
    for (var name : PASSED) {
      var values = answered.get(name);
      if (values != null) {
        headers.put(name, values);
      }
    }
    VersionTags.loosenWhereLarge(headers);
    if (headers.getCacheControl() == null) {
      headers.setCacheControl("no-store");
    }
    return headers;
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
