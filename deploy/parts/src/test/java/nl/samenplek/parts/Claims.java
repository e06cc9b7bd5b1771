package nl.samenplek.parts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

final class Claims {
  private Claims() {}

  static String of(String token) {
    var body = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
    return new String(body, StandardCharsets.UTF_8);
  }
}
