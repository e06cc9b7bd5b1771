package nl.samenplek.edge.json;

import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Wanted;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Notes what does not fit and reads on, so that the caller hears everything at once. */
final class Gathering extends DeserializationProblemHandler {

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> reader,
      Object bean,
      String name) {
    boolean readsOn = Gathered.add(Finding.of(Place.of(parser), "unknown-field"));
    if (readsOn) {
      parser.skipChildren();
    }
    return readsOn;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType wanted,
      JsonToken token,
      JsonParser parser,
      String message) {
    var place = Place.of(parser);
    return instead(wanted.getRawClass(), place, parser);
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> wanted, String value, String message) {
    return instead(wanted, Place.of(context.getParser()), null);
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> wanted, Number value, String message) {
    return instead(wanted, Place.of(context.getParser()), null);
  }

  @Override
  public @Nullable Object handleNullForPrimitives(
      DeserializationContext context,
      Class<?> wanted,
      JsonParser parser,
      ValueDeserializer<?> reader,
      String message) {
    return Gathered.add(Finding.of(Place.of(parser), "required"))
        ? Wanted.nothing(wanted)
        : NOT_HANDLED;
  }

  private static @Nullable Object instead(
      Class<?> wanted, String place, @Nullable JsonParser parser) {
    if (!Gathered.add(new Finding(place, "wrong-type", Wanted.inWords(wanted)))) {
      return NOT_HANDLED;
    }
    if (parser != null) {
      parser.skipChildren();
    }
    return Wanted.nothing(wanted);
  }
}
