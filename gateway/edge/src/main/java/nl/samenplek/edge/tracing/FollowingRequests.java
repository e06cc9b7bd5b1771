package nl.samenplek.edge.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request the id that it came with, or one of its own, and every line that is logged on its
 * way that id: {@code traceId}, and {@code traceparent} whole for whoever passes it on.
 */
public final class FollowingRequests extends OncePerRequestFilter {
  public static final String TRACE_ID = "traceId";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var parent = parent(request);
    request.setAttribute(TraceParent.HEADER, parent);
    MDC.put(TRACE_ID, parent.traceId());
    MDC.put(TraceParent.HEADER, parent.header());
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(TRACE_ID);
      MDC.remove(TraceParent.HEADER);
    }
  }

  /** A request that is dispatched once more, as after an error, keeps its own. */
  private static TraceParent parent(HttpServletRequest request) {
    return request.getAttribute(TraceParent.HEADER) instanceof TraceParent known
        ? known
        : TraceParent.read(request.getHeader(TraceParent.HEADER)).orElseGet(TraceParent::begin);
  }

  /** Also what is answered about a request that went wrong. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
