package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problems;

/** How a problem is written. */
public final class ProblemSchema {

  static final String MEDIA_TYPE = "application/problem+json";

  /** Whoever offers them offers a handful. */
  private static final int MOST_ALTERNATIVES = 20;

  static final String REFERENCE = "#/components/schemas/Problem";

  private ProblemSchema() {}

  /** What an answer that refuses has in it. */
  public static Content content() {
    return content(new MediaType());
  }

  /** The same, with an example. */
  public static Content content(Object example) {
    return content(new MediaType().example(example));
  }

  private static Content content(MediaType problem) {
    var schema = new JsonSchema().$ref(REFERENCE);
    return new Content().addMediaType(MEDIA_TYPE, problem.schema(schema));
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static Schema<?> schema() {
    Schema<?> schema =
        object("A reasoned no (RFC 9457).", List.of("type", "title", "status", "detail", "code"));
    schema.addProperty("type", text("urn:samenplek:problem: and the code", 100));
    schema.addProperty(
        "title", text("The kind of problem, in the reader's language", Problems.LONGEST_TITLE));
    schema.addProperty("status", status());
    schema.addProperty(
        "detail",
        text(
            "What is so and what would work, in the reader's language", Problems.LONGEST_SENTENCE));
    schema.addProperty("code", code());
    schema.addProperty("findings", findings());
    schema.addProperty("facts", typed("object", "What a program may want to know"));
    schema.addProperty("alternatives", alternatives());
    return schema;
  }

  static Schema<?> finding() {
    Schema<?> schema =
        object("One thing that is wrong with the input.", List.of("field", "code", "message"));
    schema.addProperty("field", text("Where, such as items[3].from", Finding.LONGEST_FIELD));
    schema.addProperty("code", code());
    schema.addProperty("message", text("In the reader's language", Problems.LONGEST_SENTENCE));
    return schema;
  }

  private static Schema<?> object(String description, List<String> required) {
    var schema = typed("object", description);
    schema.setRequired(required);
    return schema;
  }

  private static Schema<?> status() {
    return typed("integer", "The HTTP status")
        .format("int32")
        .minimum(BigDecimal.valueOf(400))
        .maximum(BigDecimal.valueOf(599));
  }

  private static Schema<?> code() {
    return text("Stable; for programs", 60);
  }

  private static Schema<?> findings() {
    var schema = typed("array", "Everything that is wrong with the input");
    schema.setItems(new JsonSchema().$ref("#/components/schemas/Finding"));
    return schema.maxItems(Problems.MOST_FINDINGS);
  }

  private static Schema<?> alternatives() {
    var schema = typed("array", "What would work instead");
    schema.setItems(typed("object", ""));
    return schema.maxItems(MOST_ALTERNATIVES);
  }

  private static Schema<?> text(String description, int longest) {
    return typed("string", description).maxLength(longest);
  }

  private static Schema<?> typed(String type, String description) {
    var schema = new JsonSchema();
    schema.setTypes(java.util.Set.of(type));
    schema.setDescription(description);
    return schema;
  }
}
