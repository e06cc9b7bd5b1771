package nl.samenplek.gateway.routing;

import java.util.List;
import org.springframework.http.HttpHeaders;

/**
 * A strong ETag promises the same bytes, so Tomcat never compresses an answer that has one. The
 * services' tags name a version: where the answer is large enough to be compressed, the tag goes
 * out weak, and comes back in {@code If-Match} as the strong one it was.
 */
final class VersionTags {

  private static final String WEAK = "W/";
  private static final int COMPRESSED_FROM = 2048;

  private VersionTags() {}

  static void weakenWhereLarge(HttpHeaders answer) {
    var tag = answer.getETag();
    if (tag != null && !tag.startsWith(WEAK) && isLarge(answer.getContentLength())) {
      answer.setETag(WEAK + tag);
    }
  }

  static List<String> strong(List<String> tags) {
    return tags.stream().map(tag -> tag.replace(WEAK + "\"", "\"")).toList();
  }

  /** What does not say its length is streamed, and so too large for a buffer. */
  private static boolean isLarge(long length) {
    return length < 0 || length >= COMPRESSED_FROM;
  }
}
