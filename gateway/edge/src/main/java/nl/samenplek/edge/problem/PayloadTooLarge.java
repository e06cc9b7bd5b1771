package nl.samenplek.edge.problem;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A request body went past its limit while it was read. */
public final class PayloadTooLarge extends IOException {

  private final DataSize limit;

  public PayloadTooLarge(DataSize limit) {
    super("The body is larger than " + limit);
    this.limit = limit;
  }

  public Problem problem() {
    return problem(limit);
  }

  public static Problem problem(DataSize limit) {
    return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "payload-too-large", inWords(limit))
        .withFact("mostBytes", limit.toBytes());
  }

  public static @Nullable PayloadTooLarge in(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .filter(PayloadTooLarge.class::isInstance)
        .map(PayloadTooLarge.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static String inWords(DataSize limit) {
    return limit.toMegabytes() > 0 ? limit.toMegabytes() + " MB" : limit.toKilobytes() + " kB";
  }
}
