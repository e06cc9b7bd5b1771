package nl.samenplek.edge.json;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/**
 * Forms that libraries on the class path would read and write as well, by rules of their own. What
 * is not read strictly is not read.
 */
public final class OtherForms {

  private static final Set<String> NAMES =
      Set.of("yaml", "x-yaml", "xml", "cbor", "x-jackson-smile");

  private OtherForms() {}

  public static boolean reads(HttpMessageConverter<?> converter) {
    return converter.getSupportedMediaTypes().stream()
        .map(MediaType::getSubtype)
        .map(subtype -> subtype.substring(subtype.indexOf('+') + 1))
        .anyMatch(NAMES::contains);
  }
}
