package nl.samenplek.edge.tracing;

import io.micrometer.tracing.TraceContext;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code traceparent} of W3C Trace Context, version 00.
 *
 * @param traceId of the whole way, 32 hexadecimal digits
 * @param parentId of the step before, 16 of them
 * @param flags whether somebody records it, as it came
 */
public record TraceParent(String traceId, String parentId, String flags) {
  public static final String HEADER = "traceparent";

  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
  private static final String NOBODY_RECORDS = "00";
  private static final String RECORDED = "01";

  /** Nothing where there is none, or one that is not to be trusted into a log. */
  public static Optional<TraceParent> read(@Nullable String header) {
    return Optional.ofNullable(header)
        .map(FORM::matcher)
        .filter(matcher -> matcher.matches())
        .map(found -> new TraceParent(found.group(1), found.group(2), found.group(3)));
  }

  public static TraceParent begin() {
    return new TraceParent(hex() + hex(), hex(), NOBODY_RECORDS);
  }

  /** The step that is recorded here. */
  static TraceParent of(TraceContext context) {
    var isRecorded = Boolean.TRUE.equals(context.sampled());
    return new TraceParent(
        context.traceId(), context.spanId(), isRecorded ? RECORDED : NOBODY_RECORDS);
  }

  public String header() {
    return "00-" + traceId + "-" + parentId + "-" + flags;
  }

  /** Sixteen digits that are not all zero. */
  private static String hex() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
  }
}
