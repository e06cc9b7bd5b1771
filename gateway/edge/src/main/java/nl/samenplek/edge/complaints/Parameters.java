package nl.samenplek.edge.complaints;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Objects;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Message;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Violations;
import nl.samenplek.edge.problem.Wanted;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is wrong with parameters, headers and bound bodies. */
final class Parameters {

  private Parameters() {}

  static Finding missing(MissingRequestValueException failure) {
    var name =
        switch (failure) {
          case MissingServletRequestParameterException parameter -> parameter.getParameterName();
          case MissingRequestHeaderException header -> header.getHeaderName();
          case MissingPathVariableException variable -> variable.getVariableName();
          default -> "request";
        };
    return Finding.of(name, "required");
  }

  /** An id in the path that cannot be one is an id of nothing. */
  static Problem unconvertible(MethodArgumentTypeMismatchException failure) {
    if (failure.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return Problem.notFound();
    }
    var wanted = Objects.requireNonNullElse(failure.getRequiredType(), Object.class);
    return Problem.invalidInput(
        new Finding(failure.getName(), "wrong-type", Wanted.inWords(wanted)));
  }

  static List<Finding> findings(BindException failure) {
    return failure.getAllErrors().stream().map(Parameters::finding).toList();
  }

  static List<Finding> findings(HandlerMethodValidationException failure) {
    return failure.getParameterValidationResults().stream()
        .flatMap(
            result ->
                result.getResolvableErrors().stream()
                    .map(error -> finding(error, parameterName(result.getMethodParameter()))))
        .toList();
  }

  private static String parameterName(org.springframework.core.MethodParameter parameter) {
    return Objects.requireNonNullElse(parameter.getParameterName(), "request");
  }

  private static Finding finding(MessageSourceResolvable error, String parameter) {
    if (error instanceof ObjectError objectError) {
      return finding(objectError);
    }
    var codes = Objects.requireNonNullElse(error.getCodes(), new String[] {"invalid"});
    var message = Objects.requireNonNullElse(error.getDefaultMessage(), "");
    return Finding.of(parameter, Violations.code(message, codes[codes.length - 1]));
  }

  private static Finding finding(ObjectError error) {
    if (error.contains(ConstraintViolation.class)) {
      return Violations.finding(error.unwrap(ConstraintViolation.class));
    }
    var field = error instanceof FieldError fieldError ? fieldError.getField() : "body";
    return Finding.of(field, "wrong-type", Message.of("finding.wrong-type.other"));
  }
}
