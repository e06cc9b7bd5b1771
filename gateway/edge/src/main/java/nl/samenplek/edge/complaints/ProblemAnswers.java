package nl.samenplek.edge.complaints;

import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import nl.samenplek.edge.problem.PayloadTooLarge;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.ProblemException;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.edge.problem.Violations;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Puts whatever the frame throws into the suite's own problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ProblemAnswers {

  private final Problems problems;

  public ProblemAnswers(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> problem(ProblemException carried) {
    return problems.answer(carried.problem());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> body(HttpMessageNotReadableException failure) {
    return problems.answer(UnreadableBody.problem(failure));
  }

  @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
  ResponseEntity<ProblemDetail> path() {
    return problems.answer(Problem.notFound());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException failure) {
    var allowed = failure.getSupportedMethods();
    var possible = allowed == null ? "" : String.join(", ", allowed);
    return problems.answer(
        Problem.of(
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", failure.getMethod(), possible),
        failure.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException failure) {
    var sent = failure.getContentType();
    return problems.answer(
        sent == null
            ? Problem.of(UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type").saying("here")
            : Problem.of(UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", sent.toString()),
        failure.getHeaders());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> accept(HttpMediaTypeNotAcceptableException failure) {
    return problems.answer(Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(MissingRequestValueException failure) {
    return problems.answer(Problem.invalidInput(Parameters.missing(failure)));
  }

  /** Such as bytes that are no UTF-8: nobody's parameter, so nobody's finding. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> address(InvalidParameterException failure) {
    return problems.answer(Problem.of(HttpStatus.BAD_REQUEST, "bad-request"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> conversion(MethodArgumentTypeMismatchException failure) {
    return problems.answer(Parameters.unconvertible(failure));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> constraints(BindException failure) {
    return problems.answer(Problem.invalidInput(Parameters.findings(failure)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> constraints(HandlerMethodValidationException failure) {
    return problems.answer(Problem.invalidInput(Parameters.findings(failure)));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> constraints(ConstraintViolationException failure) {
    var findings = failure.getConstraintViolations().stream().map(Violations::ofArgument).toList();
    return problems.answer(Problem.invalidInput(findings));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> binding(ServletRequestBindingException failure) {
    return problems.answer(Problem.invalidInput(List.of()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException failure) {
    return problems.answer(Problem.forbidden());
  }

  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDetail> fault(Exception failure, HttpServletRequest request) {
    var tooLarge = PayloadTooLarge.in(failure);
    if (tooLarge != null) {
      return problems.answer(tooLarge.problem());
    }
    var asked = request.getMethod() + " " + request.getRequestURI();
    if (ReaderGone.explains(failure)) {
      ReaderGone.during(asked, failure);
      return null;
    }
    var problem = Faults.of(failure, asked);
    var headers = new HttpHeaders();
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
      headers.set(HttpHeaders.RETRY_AFTER, "2");
    }
    return problems.answer(problem, headers);
  }
}
