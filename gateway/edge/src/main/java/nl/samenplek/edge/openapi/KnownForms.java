package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.edge.text.Ids;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Writes into a description what follows from the form of a value by itself: how long a date is,
 * how large a whole number can be, what an id looks like. Any other limit stands where it is kept,
 * as {@code @Size} or {@code @Max} of the field, with the constant that the check has too.
 */
public final class KnownForms implements OpenApiCustomizer {

  /** In characters: with a fraction of nine digits and an offset. */
  private static final Map<String, Integer> LONGEST =
      Map.of("date", 10, "date-time", 35, "time-local", 18);

  /** A field of one of these names holds an id of ours wherever it is a text, or a list of them. */
  private static final Set<String> IDS =
      Set.of(
          "id",
          "site",
          "floor",
          "zone",
          "near",
          "workplace",
          "booking",
          "occupant",
          "booker",
          "team",
          "teams",
          "organisation",
          "organisations",
          "domain",
          "lead",
          "manager",
          "homeSite",
          "consumer",
          "letter",
          "created",
          "changed",
          "deactivated");

  /** A stream has no length, nor has a table that is written row by row. */
  private static final Set<String> ENDLESS = Set.of("text/event-stream", "text/csv");

  private static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(day -> day.name().toLowerCase(Locale.ROOT)).toList();

  private static final List<String> PARTS_OF_A_DAY = List.of("morning", "afternoon");

  /** A text of one of these names, or each of a list of them, is one of a few words. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "day",
          WEEKDAYS,
          "weekday",
          WEEKDAYS,
          "parts",
          PARTS_OF_A_DAY,
          "dayParts",
          PARTS_OF_A_DAY);

  @Override
  public void customise(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(schema -> complete("", schema));
    document.getPaths().values().stream()
        .map(PathItem::readOperations)
        .flatMap(List::stream)
        .forEach(KnownForms::complete);
  }

  private static void complete(Operation operation) {
    Stream.ofNullable(operation.getParameters())
        .flatMap(List::stream)
        .forEach(parameter -> complete(parameter.getName(), parameter.getSchema()));
    Optional.ofNullable(operation.getRequestBody())
        .ifPresent(body -> completeContent(body.getContent()));
    for (var response : operation.getResponses().values()) {
      completeContent(response.getContent());
    }
  }

  private static void completeContent(@Nullable Content content) {
    if (content != null) {
      content.forEach(
          (type, media) -> {
            if (ENDLESS.contains(type)) {
              media.setSchema(endless(type));
            } else {
              complete("", media.getSchema());
            }
          });
    }
  }

  private static Schema<?> endless(String type) {
    return new JsonSchema().contentMediaType(type);
  }

  private static void complete(String name, @Nullable Schema<?> schema) {
    if (schema == null) {
      return;
    }
    if (isOf("string", schema)) {
      completeText(name, schema);
    }
    if (isOf("integer", schema)) {
      completeNumber(schema);
    }
    complete(name, schema.getItems());
    if (schema.getProperties() != null) {
      schema.getProperties().forEach(KnownForms::complete);
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      complete("", values);
    }
    Stream.ofNullable(schema.getAnyOf()).flatMap(List::stream).forEach(one -> complete(name, one));
  }

  @SuppressWarnings("unchecked")
  private static void completeText(String name, Schema<?> schema) {
    if (WORDS.containsKey(name)) {
      ((Schema<String>) schema).setEnum(WORDS.get(name));
      return;
    }
    var known = schema.getFormat() == null ? null : LONGEST.get(schema.getFormat());
    if (known != null) {
      schema.setMaxLength(known);
    } else if (IDS.contains(name) && schema.getEnum() == null && schema.getMaxLength() == null) {
      schema.setPattern("^" + Ids.FORM + "$");
      schema.setMaxLength(Ids.LONGEST);
    }
  }

  private static void completeNumber(Schema<?> schema) {
    if (schema.getFormat() == null) {
      schema.setFormat("int32");
    }
    var small = schema.getFormat().equals("int32");
    if (schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.valueOf(small ? Integer.MIN_VALUE : Long.MIN_VALUE));
    }
    if (schema.getMaximum() == null) {
      schema.setMaximum(BigDecimal.valueOf(small ? Integer.MAX_VALUE : Long.MAX_VALUE));
    }
  }

  private static boolean isOf(String type, Schema<?> schema) {
    return type.equals(schema.getType())
        || (schema.getTypes() != null && schema.getTypes().contains(type));
  }
}
