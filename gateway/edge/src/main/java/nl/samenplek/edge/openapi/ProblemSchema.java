package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** How a problem is written. */
public final class ProblemSchema {

  static final String MEDIA_TYPE = "application/problem+json";
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
    schema.addProperty("type", text("urn:samenplek:problem: and the code"));
    schema.addProperty("title", text("The kind of problem, in the reader's language"));
    schema.addProperty("status", typed("integer", "The HTTP status"));
    schema.addProperty("detail", text("What is so and what would work, in the reader's language"));
    schema.addProperty("code", text("Stable; for programs"));
    schema.addProperty(
        "findings",
        list("Everything that is wrong with the input", "#/components/schemas/Finding"));
    schema.addProperty("facts", typed("object", "What a program may want to know"));
    schema.addProperty("alternatives", list("What would work instead", null));
    return schema;
  }

  static Schema<?> finding() {
    Schema<?> schema =
        object("One thing that is wrong with the input.", List.of("field", "code", "message"));
    schema.addProperty("field", text("Where, such as items[3].from"));
    schema.addProperty("code", text("Stable; for programs"));
    schema.addProperty("message", text("In the reader's language"));
    return schema;
  }

  private static Schema<?> object(String description, List<String> required) {
    var schema = typed("object", description);
    schema.setRequired(required);
    return schema;
  }

  private static Schema<?> text(String description) {
    return typed("string", description);
  }

  private static Schema<?> list(
      String description, @org.jspecify.annotations.Nullable String items) {
    var schema = typed("array", description);
    schema.setItems(items == null ? typed("object", "") : new JsonSchema().$ref(items));
    return schema;
  }

  private static Schema<?> typed(String type, String description) {
    var schema = new JsonSchema();
    schema.setTypes(java.util.Set.of(type));
    schema.setDescription(description);
    return schema;
  }
}
