package nl.samenplek.edge.json;

import nl.samenplek.edge.problem.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A text, and only a text; without null characters, which stores and logs trip over. */
final class Text extends StdScalarDeserializer<String> {

  Text() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    var text = parser.getString();
    if (text.indexOf('\0') >= 0) {
      Gathered.add(Finding.of(Place.of(parser), "null-character"));
    }
    return text;
  }
}
