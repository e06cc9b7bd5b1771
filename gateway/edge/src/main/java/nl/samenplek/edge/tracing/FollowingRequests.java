package nl.samenplek.edge.tracing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request the id that it came with, or one of its own, and every line that is logged on its
 * way that id: {@code traceId}, and {@code traceparent} whole for whoever passes it on. Where
 * traces are recorded, that is of the step that is recorded here.
 */
public final class FollowingRequests extends OncePerRequestFilter {
  public static final String TRACE_ID = "traceId";

  private final RecordedRequests recorded;

  public FollowingRequests(RecordedRequests recorded) {
    this.recorded = recorded;
  }

  /** A request that is dispatched once more, as after an error, keeps its own. */
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getAttribute(TraceParent.HEADER) instanceof TraceParent known) {
      marked(known, request, response, chain);
    } else {
      recorded.recorded(
          request, response, step -> marked(begun(step, request), request, response, chain));
    }
  }

  private static TraceParent begun(Optional<TraceParent> step, HttpServletRequest request) {
    var parent =
        step.or(() -> TraceParent.read(request.getHeader(TraceParent.HEADER)))
            .orElseGet(TraceParent::begin);
    request.setAttribute(TraceParent.HEADER, parent);
    return parent;
  }

  private static void marked(
      TraceParent parent,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    MDC.put(TRACE_ID, parent.traceId());
    MDC.put(TraceParent.HEADER, parent.header());
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(TRACE_ID);
      MDC.remove(TraceParent.HEADER);
    }
  }

  /** Also what is answered about a request that went wrong. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
