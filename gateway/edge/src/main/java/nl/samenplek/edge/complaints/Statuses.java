package nl.samenplek.edge.complaints;

import nl.samenplek.edge.problem.Problem;
import org.springframework.http.HttpStatus;

/** The problem behind a bare status. */
final class Statuses {

  private Statuses() {}

  static Problem problem(int status) {
    return switch (status) {
      case 401 -> Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized");
      case 403 -> Problem.forbidden();
      case 404 -> Problem.notFound();
      case 405 -> Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed").saying("here");
      case 406 -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
      case 415 ->
          Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type").saying("here");
      case 503 -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
      case 504 -> Problem.of(HttpStatus.GATEWAY_TIMEOUT, "upstream-timeout");
      default -> other(status);
    };
  }

  private static Problem other(int status) {
    return status >= 400 && status < 500
        ? Problem.of(HttpStatus.BAD_REQUEST, "bad-request")
        : Faults.of(new IllegalStateException("answered " + status), "a request");
  }
}
