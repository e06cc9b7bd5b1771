package nl.samenplek.edge.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about itself is in the description too: a component that is not
 * {@code @Nullable} is always there; one that is, and is written always, is there and may be null.
 */
public final class AlwaysThere implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    var record = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (schema != null && record.isRecord() && record.getName().startsWith("nl.samenplek")) {
      var described = described(schema, context);
      if (described.getProperties() != null) {
        described.setRequired(required(record, described));
        mayBeNull(record).forEach(name -> letBeNull(described, name));
      }
    }
    return schema;
  }

  /** A reference leads to what it refers to. */
  private static Schema<?> described(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    var name = reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
    var defined = context.getDefinedModels().get(name);
    return defined == null ? schema : defined;
  }

  private static List<String> required(Class<?> record, Schema<?> schema) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> !isNullable(component) || isWrittenAlways(component))
        .map(RecordComponent::getName)
        .filter(schema.getProperties()::containsKey)
        .toList();
  }

  private static List<String> mayBeNull(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> isNullable(component) && isWrittenAlways(component))
        .map(RecordComponent::getName)
        .toList();
  }

  private static void letBeNull(Schema<?> schema, String name) {
    var property = schema.getProperties().get(name);
    if (property != null && property.get$ref() != null) {
      var either = new JsonSchema();
      either.setAnyOf(List.of(property, new JsonSchema().typesItem("null")));
      schema.addProperty(name, either);
    } else if (property != null) {
      property.addType("null");
    }
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isWrittenAlways(RecordComponent component) {
    var own = component.getAccessor().getAnnotation(JsonInclude.class);
    var all = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
    var rule = own == null ? all : own;
    return rule != null && rule.value() == JsonInclude.Include.ALWAYS;
  }
}
