package nl.samenplek.edge.complaints;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenplek.edge.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What nobody planned: logged under a code that the reader can report. */
final class Faults {

  private static final Logger log = LoggerFactory.getLogger(Faults.class);

  private Faults() {}

  static Problem of(Throwable failure, String request) {
    if (Absence.explains(failure)) {
      log.warn("Out of reach during {}: {}", request, failure.toString());
      return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
    }
    var code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    log.error("Fault {} during {}", code, request, failure);
    return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", code).withFact("reference", code);
  }
}
