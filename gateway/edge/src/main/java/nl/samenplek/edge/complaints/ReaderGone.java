package nl.samenplek.edge.complaints;

import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/**
 * Tells whoever left before the end from faults: a tab that closed, a network that went away. It
 * happens all day, nobody is left to answer, and nobody has to look into it.
 */
final class ReaderGone {

  private static final Logger log = LoggerFactory.getLogger(ReaderGone.class);

  private ReaderGone() {}

  /** Known by the server's own word for it: another connection may break with the same message. */
  static boolean explains(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(ReaderGone::isIt);
  }

  /** For whoever wants to see it in the log. */
  static void during(String request, Throwable failure) {
    log.debug("Reader gone during {}: {}", request, failure.toString());
  }

  private static boolean isIt(Throwable cause) {
    return cause instanceof ClientAbortException
        || cause instanceof AsyncRequestNotUsableException
        || cause instanceof AsyncRequestTimeoutException;
  }
}
