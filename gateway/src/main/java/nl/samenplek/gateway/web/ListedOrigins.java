package nl.samenplek.gateway.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of listed other origins, such as an intranet, call the API with a token of their own.
 * Sessions are never theirs: cookies do not count, and pages of other origins read nothing.
 */
@Configuration(proxyBeanMethods = false)
class ListedOrigins {

  private static final Duration A_PREFLIGHT_HOLDS = Duration.ofHours(1);

  @Bean
  FilterRegistrationBean<CorsFilter> listedOriginsMayCall(OriginSettings settings) {
    var listed = Set.copyOf(settings.origins());
    var calling = calling(settings.origins());
    var filter =
        new CorsFilter(
            request -> {
              var origin = request.getHeader("Origin");
              var callsTheApi = request.getRequestURI().startsWith("/api/");
              return callsTheApi && origin != null && listed.contains(origin) ? calling : null;
            });
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  private static CorsConfiguration calling(List<String> origins) {
    var calling = new CorsConfiguration();
    calling.setAllowedOrigins(origins);
    calling.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
    calling.setAllowedHeaders(
        List.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "Last-Event-ID"));
    calling.setExposedHeaders(
        List.of(
            "API-Version",
            "ETag",
            "Idempotency-Replayed",
            "Link",
            "Location",
            "RateLimit",
            "RateLimit-Policy",
            "Retry-After"));
    calling.setAllowCredentials(false);
    calling.setMaxAge(A_PREFLIGHT_HOLDS);
    return calling;
  }
}
