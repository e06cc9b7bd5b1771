package nl.samenplek.bench.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** As the browser's own tools want it. */
final class Json {
  private Json() {}

  static JsonObject of(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
