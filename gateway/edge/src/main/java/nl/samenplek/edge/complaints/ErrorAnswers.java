package nl.samenplek.edge.complaints;

import static jakarta.servlet.RequestDispatcher.ERROR_EXCEPTION;
import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.ERROR_STATUS_CODE;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong outside the controllers: in filters, in the server. */
@Hidden
@RestController
public final class ErrorAnswers implements ErrorController {

  private final Problems problems;

  public ErrorAnswers(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var failure = request.getAttribute(ERROR_EXCEPTION);
    var asked = String.valueOf(request.getAttribute(ERROR_REQUEST_URI));
    problems.write(
        switch (failure) {
          case InvalidParameterException broken ->
              Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
          case IOException broken when isOfTheCaller(request) -> {
            ReaderGone.during(asked, broken);
            yield ofStatus(request.getAttribute(ERROR_STATUS_CODE));
          }
          case Throwable thrown -> Faults.of(thrown, asked);
          case null, default -> ofStatus(request.getAttribute(ERROR_STATUS_CODE));
        },
        request,
        response);
  }

  /** A body that broke off while it was read: the server has put that on its sender already. */
  private static boolean isOfTheCaller(HttpServletRequest request) {
    return request.getAttribute(ERROR_STATUS_CODE) instanceof Integer status && status < 500;
  }

  private static Problem ofStatus(@Nullable Object status) {
    return status instanceof Integer code ? Statuses.problem(code) : Problem.notFound();
  }
}
