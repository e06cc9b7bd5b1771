package nl.samenplek.edge.json;

import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads request bodies strictly. A body with something wrong is answered with everything that is
 * wrong: what could not be read together with what breaks a constraint.
 */
public final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

  private final Validator validator;

  public StrictJsonConverter(JsonMapper ordinary, Validator validator) {
    super(StrictJson.from(ordinary));
    this.validator = validator;
  }

  @Override
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    @Nullable Object body = null;
    @Nullable HttpMessageNotReadableException failure = null;
    try {
      body = super.read(type, message, hints);
    } catch (HttpMessageNotReadableException e) {
      failure = e;
    }
    var gathered = Gathered.end();
    if (failure != null && (gathered.findings().isEmpty() || isNotJson(failure))) {
      throw failure;
    }
    if (!gathered.findings().isEmpty()) {
      throw refusal(withViolations(gathered, body)).asException();
    }
    if (body == null) {
      throw Problem.invalidInput(Finding.of("body", "required")).asException();
    }
    return body;
  }

  private static boolean isNotJson(HttpMessageNotReadableException failure) {
    return !(failure.getCause() instanceof DatabindException);
  }

  private List<Finding> withViolations(Gathered gathered, @Nullable Object body) {
    var all = new ArrayList<>(gathered.findings());
    if (body != null && gathered.constrained()) {
      validator.validate(body).stream()
          .map(Violations::finding)
          .filter(violation -> !gathered.isAt(violation.field()))
          .forEach(all::add);
    }
    return all;
  }

  private static Problem refusal(List<Finding> findings) {
    boolean onlyUnknown = findings.stream().allMatch(f -> f.code().equals("unknown-field"));
    return onlyUnknown
        ? Problem.of(HttpStatus.BAD_REQUEST, "unknown-field").withFindings(findings)
        : Problem.invalidInput(findings);
  }
}
