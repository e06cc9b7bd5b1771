package nl.samenplek.gateway.web;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.samenplek.edge.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What goes wrong before a request is on its way, such as a session store that is away. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Faults extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final Complaints complaints;

  Faults(Complaints complaints) {
    this.complaints = complaints;
  }

  static Problem storeAway(MongoException failure) {
    LOG.warn("The session store does not answer: {}", failure.getMessage());
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (MongoException e) {
      complaints.write(storeAway(e), request, response);
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Fault {} at {} {}", reference, request.getMethod(), request.getRequestURI(), e);
      complaints.write(
          Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", reference), request, response);
    }
  }
}
