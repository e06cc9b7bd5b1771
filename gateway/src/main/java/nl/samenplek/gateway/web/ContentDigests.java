package nl.samenplek.gateway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/**
 * Tells versions of a file apart by what is in it. The time of a file in the jar cannot: builds are
 * repeatable, so it is the same in every version.
 */
final class ContentDigests {

  private final Map<Resource, String> known = new ConcurrentHashMap<>();

  String of(Resource file) {
    return known.computeIfAbsent(file, ContentDigests::digest);
  }

  private static String digest(Resource file) {
    try (var content = file.getInputStream()) {
      return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
