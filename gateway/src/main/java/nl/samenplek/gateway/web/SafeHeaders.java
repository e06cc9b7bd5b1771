package nl.samenplek.gateway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer carries, whatever it is. Nothing behind this filter can take them
 * away or add a second one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SafeHeaders extends OncePerRequestFilter {

  private static final String CONTENT_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  static final Map<String, String> ALWAYS =
      Map.of(
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
          "Content-Security-Policy", CONTENT_POLICY,
          "X-Frame-Options", "DENY",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ALWAYS.forEach(response::setHeader);
    chain.doFilter(request, new OneOfEach(response));
  }

  private static final class OneOfEach extends HttpServletResponseWrapper {

    private static final Set<String> FIXED = lowerCase(ALWAYS.keySet());
    private static final Set<String> SINGLE =
        Set.of(
            "access-control-allow-origin",
            "api-version",
            "cache-control",
            "content-language",
            "content-type",
            "retry-after");

    OneOfEach(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!FIXED.contains(name.toLowerCase(Locale.ROOT))) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
        setHeader(name, value);
      } else if (!FIXED.contains(name.toLowerCase(Locale.ROOT))) {
        super.addHeader(name, value);
      }
    }

    private static Set<String> lowerCase(Set<String> names) {
      return Set.copyOf(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }
  }
}
