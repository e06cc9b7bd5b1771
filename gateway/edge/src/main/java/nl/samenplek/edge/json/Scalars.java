package nl.samenplek.edge.json;

import static tools.jackson.core.JsonToken.VALUE_FALSE;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static tools.jackson.core.JsonToken.VALUE_STRING;
import static tools.jackson.core.JsonToken.VALUE_TRUE;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.module.SimpleModule;

/** Every kind of single value that a body may hold, and how it must be written. */
final class Scalars {

  private static final Set<JsonToken> WHOLE = Set.of(VALUE_NUMBER_INT);
  private static final Set<JsonToken> NUMBER = Set.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT);
  private static final Set<JsonToken> TRUTH = Set.of(VALUE_TRUE, VALUE_FALSE);
  private static final Set<JsonToken> TEXT = Set.of(VALUE_STRING);
  private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-.*");

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
    add(module, Instant.class, TEXT, parser -> OffsetDateTime.parse(dated(parser)).toInstant());
    add(module, LocalDate.class, TEXT, parser -> LocalDate.parse(dated(parser)));
    add(module, LocalTime.class, TEXT, parser -> LocalTime.parse(parser.getString()));
    add(module, ZoneId.class, TEXT, parser -> ZoneId.of(parser.getString()));
    return module;
  }

  private static <T> void add(
      SimpleModule module, Class<T> type, Set<JsonToken> writtenAs, Function<JsonParser, T> value) {
    module.addDeserializer(type, new Scalar<>(type, writtenAs, value));
  }

  /** RFC 3339 has years of four digits; others overflow further on. */
  private static String dated(JsonParser parser) {
    var text = parser.getString();
    if (!FOUR_DIGIT_YEAR.matcher(text).matches()) {
      throw new DateTimeException("not a year of four digits");
    }
    return text;
  }
}
