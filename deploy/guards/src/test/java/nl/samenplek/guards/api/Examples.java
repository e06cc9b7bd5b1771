package nl.samenplek.guards.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import nl.samenplek.guards.api.Description.At;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Examples in a description, held against the schema that they are examples of. */
final class Examples {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Examples() {}

  static Stream<String> thatDoNotFit(Description it) {
    var bySchema =
        it.schemas().stream()
            .filter(schema -> schema.has("example"))
            .flatMap(schema -> complaints(it, schema, schema.it(), schema.it().get("example")));
    var byCarrier = it.carriers().flatMap(owner -> ofOwner(it, owner));
    return Stream.concat(bySchema, byCarrier);
  }

  private static Stream<String> ofOwner(Description it, At owner) {
    var schema = owner.it().path("schema");
    return Stream.concat(
            owner.has("example") ? Stream.of(owner.at("example")) : Stream.empty(),
            owner.at("examples").each().map(one -> one.at("value")))
        .filter(example -> !example.it().isMissingNode())
        .flatMap(example -> complaints(it, example, schema, example.it()));
  }

  private static Stream<String> complaints(
      Description it, At where, JsonNode schema, JsonNode example) {
    var whole = (ObjectNode) schema.deepCopy();
    whole.set("components", it.root().path("components"));
    return SCHEMAS
        .getSchema(whole.toString(), InputFormat.JSON)
        .validate(example.toString(), InputFormat.JSON)
        .stream()
        .map(complaint -> where.where() + ": " + complaint.getMessage());
  }
}
