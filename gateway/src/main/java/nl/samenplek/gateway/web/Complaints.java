package nl.samenplek.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.springframework.stereotype.Component;

/** Says what went wrong: with a page to who looks at pages, as a problem to who calls the API. */
@Component
class Complaints {

  private final Problems problems;
  private final Pages pages;

  Complaints(Problems problems, Pages pages) {
    this.problems = problems;
    this.pages = pages;
  }

  void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    if (problem.status().value() == 503) {
      response.setHeader("Retry-After", "5");
    }
    if (!ofTheApi(request.getRequestURI()) && AppPages.wantsPage(request)) {
      pages.write(problem.code(), problem.status(), request, response);
    } else {
      problems.write(problem, request, response);
    }
  }

  private static boolean ofTheApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
