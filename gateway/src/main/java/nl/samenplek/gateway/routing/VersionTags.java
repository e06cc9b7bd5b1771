package nl.samenplek.gateway.routing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/**
 * A strong ETag promises the same bytes, so Tomcat never compresses an answer that has one. The
 * services' tags name a version: where the answer is large enough to be compressed, {@code "7"}
 * goes out as {@code W/"7-any"} (this version in any encoding) and comes back as what it was. A
 * weak tag that is not ours stays one, and the services refuse it.
 */
final class VersionTags {

  private static final Set<String> ASKED_WITH =
      Set.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);
  private static final Pattern OURS = Pattern.compile("W/(\"[^\"]*)-any\"");
  private static final int COMPRESSED_FROM = 2048;

  private VersionTags() {}

  static void loosenWhereLarge(HttpHeaders answer) {
    var tag = answer.getETag();
    if (tag != null && tag.startsWith("\"") && isLarge(answer.getContentLength())) {
      answer.setETag("W/" + tag.substring(0, tag.length() - 1) + "-any\"");
    }
  }

  /** What a service gets to read under this name. */
  static List<String> asGiven(String header, List<String> values) {
    return ASKED_WITH.contains(header)
        ? values.stream().map(value -> OURS.matcher(value).replaceAll("$1\"")).toList()
        : values;
  }

  /** What does not say its length is streamed, and so too large for a buffer. */
  private static boolean isLarge(long length) {
    return length < 0 || length >= COMPRESSED_FROM;
  }
}
