package nl.samenplek.edge.json;

import static tools.jackson.core.JsonToken.VALUE_FALSE;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static tools.jackson.core.JsonToken.VALUE_STRING;
import static tools.jackson.core.JsonToken.VALUE_TRUE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import nl.samenplek.edge.time.Rfc3339;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.module.SimpleModule;

/** Every kind of single value that a body may hold, and how it must be written. */
final class Scalars {

  private static final Set<JsonToken> WHOLE = Set.of(VALUE_NUMBER_INT);
  private static final Set<JsonToken> NUMBER = Set.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT);
  private static final Set<JsonToken> TRUTH = Set.of(VALUE_TRUE, VALUE_FALSE);
  private static final Set<JsonToken> TEXT = Set.of(VALUE_STRING);

  private Scalars() {}

  static SimpleModule module() {
    var module = new SimpleModule("strict scalars");
    module.addDeserializer(String.class, new Text());
    add(module, Integer.class, WHOLE, JsonParser::getIntValue);
    add(module, int.class, WHOLE, JsonParser::getIntValue);
    add(module, Long.class, WHOLE, JsonParser::getLongValue);
    add(module, long.class, WHOLE, JsonParser::getLongValue);
    add(module, Double.class, NUMBER, JsonParser::getDoubleValue);
    add(module, double.class, NUMBER, JsonParser::getDoubleValue);
    add(module, BigDecimal.class, NUMBER, JsonParser::getDecimalValue);
    add(module, Boolean.class, TRUTH, JsonParser::getBooleanValue);
    add(module, boolean.class, TRUTH, JsonParser::getBooleanValue);
    add(module, Instant.class, TEXT, parser -> Rfc3339.moment(parser.getString()));
    add(module, LocalDate.class, TEXT, parser -> Rfc3339.date(parser.getString()));
    add(module, LocalTime.class, TEXT, parser -> LocalTime.parse(parser.getString()));
    add(module, ZoneId.class, TEXT, parser -> ZoneId.of(parser.getString()));
    return module;
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, Set<JsonToken> writtenAs, Function<JsonParser, T> value) {
    module.addDeserializer(type, new Scalar<>(type, writtenAs, value));
  }
}
