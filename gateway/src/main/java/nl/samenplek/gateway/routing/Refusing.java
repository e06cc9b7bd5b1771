package nl.samenplek.gateway.routing;

import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** The gateway's own no on the way to a service: always a problem in JSON, never a page. */
@Component
class Refusing {

  private static final String LATER_SECONDS = "5";

  private final Problems problems;

  Refusing(Problems problems) {
    this.problems = problems;
  }

  ServerResponse answer(Problem problem) {
    return answer(problem, new HttpHeaders());
  }

  ServerResponse later(Problem problem) {
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
    return answer(problem, headers);
  }

  private ServerResponse answer(Problem problem, HttpHeaders headers) {
    if (problem.status().value() == 401) {
      headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    headers.setCacheControl("no-store");
    return ServerResponse.status(problem.status())
        .headers(all -> all.putAll(headers))
        .build(
            (request, response) -> {
              problems.write(problem, request, response);
              return null;
            });
  }
}
