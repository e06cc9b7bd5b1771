package nl.samenplek.edge.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers of every API answer, errors too. They are set before anything else happens; who sets or
 * adds one of them later replaces it, so none appears twice.
 */
public final class EdgeHeaders extends OncePerRequestFilter {

  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Predicate<String> paths;

  /**
   * @param paths which request paths are answered so
   */
  public EdgeHeaders(String version, Predicate<String> paths) {
    this.paths = paths;
    headers.put("API-Version", version);
    headers.put("Cache-Control", "no-store");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "no-referrer");
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !paths.test(request.getRequestURI());
  }

  /** Also what the server turned away before it reached a filter. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    headers.forEach(response::setHeader);
    if (request.getRequestURI().endsWith("/openapi.json")) {
      response.setHeader("Access-Control-Allow-Origin", "*");
    }
    chain.doFilter(request, new Replacing(response));
  }

  private final class Replacing extends HttpServletResponseWrapper {

    Replacing(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (headers.containsKey(name)) {
        super.setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
