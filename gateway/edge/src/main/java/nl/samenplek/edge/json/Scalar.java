package nl.samenplek.edge.json;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A single value that must be written as what it is: no number in quotes, no moment as a number.
 */
final class Scalar<T> extends StdScalarDeserializer<T> {

  private final Class<T> type;
  private final Set<JsonToken> writtenAs;
  private final Function<JsonParser, T> value;

  Scalar(Class<T> type, Set<JsonToken> writtenAs, Function<JsonParser, T> value) {
    super(type);
    this.type = type;
    this.writtenAs = writtenAs;
    this.value = value;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    if (!writtenAs.contains(parser.currentToken())) {
      return instead(context.handleUnexpectedToken(type, parser));
    }
    try {
      return value.apply(parser);
    } catch (InputCoercionException | java.time.DateTimeException e) {
      return instead(context.handleWeirdStringValue(type, parser.getString(), "does not fit"));
    }
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return type.isPrimitive()
        ? context.handleNullForPrimitives(type, context.getParser(), this, "null")
        : null;
  }

  @SuppressWarnings("unchecked") // a primitive's class cannot cast its boxed value
  private @Nullable T instead(@Nullable Object value) {
    return (T) value;
  }
}
