package nl.samenplek.edge.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Broken constraints as findings. The code is the constraint's message where that is a code by
 * itself ({@code message = "opaque-id"}), {@code required} for what must be there, else the
 * constraint's name.
 */
public final class Violations {

  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Set<String> REQUIRED = Set.of("NotNull", "NotBlank", "NotEmpty");

  private Violations() {}

  public static Finding finding(ConstraintViolation<?> violation) {
    return finding(violation, violation.getPropertyPath().toString());
  }

  /** Of a method's argument: its path without the method's name. */
  public static Finding ofArgument(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath().toString();
    return finding(violation, path.substring(path.indexOf('.') + 1));
  }

  private static Finding finding(ConstraintViolation<?> violation, String field) {
    var constraint = violation.getConstraintDescriptor();
    var name = constraint.getAnnotation().annotationType().getSimpleName();
    return new Finding(
        field.isEmpty() ? "body" : field,
        code(violation.getMessage(), name),
        arguments(constraint.getAttributes()));
  }

  public static String code(String message, String constraint) {
    if (CODE.matcher(message).matches()) {
      return message;
    }
    return REQUIRED.contains(constraint)
        ? "required"
        : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }

  private static List<Object> arguments(Map<String, Object> attributes) {
    return Stream.of("min", "max", "value")
        .filter(attributes::containsKey)
        .map(attributes::get)
        .toList();
  }
}
