package nl.samenplek.edge.json;

import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A text, and only a text; without null characters, which stores and logs trip over, and without
 * halves of characters, which cannot be written.
 */
final class Text extends StdScalarDeserializer<String> {

  private static final Pattern UNKEEPABLE = Pattern.compile("[\\x00\\p{Cs}]");

  Text() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    var text = parser.getString();
    if (UNKEEPABLE.matcher(text).find()) {
      Gathered.add(Finding.of(Place.of(parser), "null-character"));
    }
    return text;
  }
}
