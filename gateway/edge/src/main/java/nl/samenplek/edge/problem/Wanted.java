package nl.samenplek.edge.problem;

import java.lang.reflect.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What a field asks for, in words. */
public final class Wanted {

  private Wanted() {}

  /** The argument of the finding {@code wrong-type}. */
  public static List<Object> inWords(Class<?> type) {
    if (type.isEnum()) {
      var choices =
          Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      return List.of(Message.of("finding.wrong-type.one-of", choices));
    }
    return List.of(
        Message.of("finding.wrong-type." + kind(ClassUtils.resolvePrimitiveIfNecessary(type))));
  }

  private static String kind(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type)) {
      return "text";
    } else if (Number.class.isAssignableFrom(type)) {
      return "number";
    } else if (type == Boolean.class) {
      return "boolean";
    } else if (TemporalAccessor.class.isAssignableFrom(type)) {
      return moment(type);
    } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "list";
    }
    return type.getName().startsWith("java.") ? "other" : "object";
  }

  private static String moment(Class<?> type) {
    if (type == Instant.class || type == OffsetDateTime.class) {
      return "instant";
    } else if (type == LocalDate.class) {
      return "date";
    }
    return type == LocalTime.class ? "time" : "other";
  }

  /** What stands in for a value that could not be read, until the refusal. */
  public static @Nullable Object nothing(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }
}
