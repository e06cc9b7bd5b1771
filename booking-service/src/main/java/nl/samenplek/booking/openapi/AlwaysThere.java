package nl.samenplek.booking.openapi;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A component of a record that is not {@code @Nullable} is always there: the description says so.
 */
@Component
class AlwaysThere implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    var record = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (schema != null && record.isRecord() && record.getName().startsWith("nl.samenplek")) {
      var described = described(schema, context);
      if (described.getProperties() != null) {
        described.setRequired(required(record, described));
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
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordComponent::getName)
        .filter(schema.getProperties()::containsKey)
        .toList();
  }
}
