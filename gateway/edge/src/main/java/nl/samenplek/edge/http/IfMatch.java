package nl.samenplek.edge.http;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The version that the caller believes to change. Declare it as a controller's argument; the {@code
 * ETag} of an answer is {@link #etag}.
 */
public final class IfMatch {

  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
  private static final long NONE_EVER = -1;

  private final @Nullable String header;

  private IfMatch(@Nullable String header) {
    this.header = header;
  }

  public static IfMatch of(@Nullable String header) {
    return new IfMatch(header);
  }

  public static String etag(long version) {
    return "\"" + version + "\"";
  }

  /** The version, or nothing where the caller did not say; {@code *} says nothing either. */
  public OptionalLong version() {
    if (header == null || header.strip().equals("*")) {
      return OptionalLong.empty();
    }
    var matcher = ETAG.matcher(header.strip());
    return OptionalLong.of(matcher.matches() ? Long.parseLong(matcher.group(1)) : NONE_EVER);
  }

  /** The version; a caller that did not say gets 428. */
  public long required() {
    return version()
        .orElseThrow(
            () ->
                Problem.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required")
                    .asException());
  }

  /** What to answer where the version is not the current one. */
  public static Problem stale(long current) {
    return Problem.of(HttpStatus.PRECONDITION_FAILED, "stale-version").withFact("version", current);
  }
}
