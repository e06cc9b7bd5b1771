package nl.samenplek.edge.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers requests with a path or header that nobody sends by accident. */
public final class RejectedRequests implements RequestRejectedHandler {

  private final Problems problems;

  public RejectedRequests(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
      throws IOException {
    problems.write(Problem.of(HttpStatus.BAD_REQUEST, "bad-request"), request, response);
  }
}
