package nl.samenplek.booking.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenplek.edge.openapi.ProblemSchema;
import nl.samenplek.edge.problem.Messages;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Writes the refusals of each operation into its description, with the titles that a reader gets.
 */
@Component
class RefusalAnswers implements OperationCustomizer {
  private final Messages messages;

  RefusalAnswers(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    var refuses = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Refuses.class);
    if (refuses != null) {
      codes(refuses).forEach((status, codes) -> add(operation, status, codes));
    }
    return operation;
  }

  private static Map<String, String[]> codes(Refuses refuses) {
    var codes = new LinkedHashMap<String, String[]>();
    codes.put("409", refuses.value());
    codes.put("403", refuses.forbidden());
    codes.put("412", refuses.stale() ? new String[] {"stale-version"} : new String[0]);
    codes.put("422", refuses.keyReused() ? new String[] {"idempotency-key-reused"} : new String[0]);
    codes.put(
        "428", refuses.needsVersion() ? new String[] {"precondition-required"} : new String[0]);
    return codes;
  }

  private void add(Operation operation, String status, String[] codes) {
    if (codes.length > 0) {
      operation
          .getResponses()
          .addApiResponse(
              status,
              new ApiResponse()
                  .description(words(codes))
                  .content(ProblemSchema.content(example(status, codes[0]))));
    }
  }

  private String words(String... codes) {
    return Stream.of(codes)
        .map(code -> "`" + code + "`: " + title(code))
        .collect(Collectors.joining("; ", "", "."));
  }

  private Map<String, Object> example(String status, String code) {
    var example = new LinkedHashMap<String, Object>();
    example.put("type", "urn:samenplek:problem:" + code);
    example.put("title", title(code));
    example.put("status", Integer.valueOf(status));
    example.put("detail", "What is so, then what works.");
    example.put("code", code);
    return example;
  }

  private String title(String code) {
    return messages.text("problem." + code + ".title", Locale.ENGLISH);
  }
}
