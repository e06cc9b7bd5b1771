package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.http.Paging;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to every operation what the edge answers and reads for it, also what the gateway before it
 * does: nobody outside reaches a service in another way.
 */
public final class CommonAnswers implements OperationCustomizer {

  private final String version;

  public CommonAnswers(String version) {
    this.version = version;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    arguments(operation, method);
    problems(operation).forEach((status, words) -> add(operation, status, words));
    operation.getResponses().forEach(CommonAnswers::asProblem);
    operation.getResponses().values().forEach(this::versioned);
    return operation;
  }

  private static void arguments(Operation operation, HandlerMethod method) {
    var types = Stream.of(method.getMethodParameters()).map(p -> p.getParameterType()).toList();
    if (types.contains(IfMatch.class)) {
      operation.addParametersItem(header("If-Match", "The ETag of the version that is changed"));
    }
    if (types.contains(IdempotencyKey.class)) {
      operation.addParametersItem(
          header(IdempotencyKey.HEADER, "The caller's name for this attempt, kept for 24 hours"));
    }
    if (types.contains(Paging.class)) {
      operation.addParametersItem(query("cursor", "string", "Where the list goes on, from `next`"));
      operation.addParametersItem(
          query("limit", "integer", "How many items at most: 1 to 200, ordinarily 50"));
    }
  }

  private static Map<String, String> problems(Operation operation) {
    var problems = new LinkedHashMap<String, String>();
    problems.put("400", "The request cannot be accepted");
    problems.put("401", "No valid token");
    problems.put("403", "Not for this role");
    if (operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> "path".equals(p.getIn()))) {
      problems.put("404", "Not there, or not for this person to know");
    }
    if (operation.getRequestBody() != null) {
      problems.put("413", "The body is too large");
      problems.put("415", "The body is not of a media type that is read here");
    }
    problems.put("406", "Not available in the form asked for");
    problems.put("429", "Too many requests; Retry-After says how long to wait");
    problems.put("500", "A fault");
    problems.put("503", "Out of reach for now");
    problems.put("504", "No answer in time: what was asked may have been done");
    return problems;
  }

  private static void add(Operation operation, String status, String words) {
    operation.getResponses().putIfAbsent(status, new ApiResponse().description(words));
  }

  /** Where no problem is named, springdoc writes that a refusal looks like a success. */
  private static void asProblem(String status, ApiResponse response) {
    var content = response.getContent();
    var isRefusal = status.startsWith("4") || status.startsWith("5");
    if (isRefusal && (content == null || !content.containsKey(ProblemSchema.MEDIA_TYPE))) {
      response.setContent(ProblemSchema.content());
    }
  }

  private void versioned(ApiResponse response) {
    response.addHeaderObject(
        "API-Version",
        new Header()
            .description("The version of this API")
            .schema(typed("string"))
            .example(version));
  }

  private static Parameter header(String name, String words) {
    return new Parameter().in("header").name(name).description(words).schema(typed("string"));
  }

  private static Parameter query(String name, String type, String words) {
    return new Parameter().in("query").name(name).description(words).schema(typed(type));
  }

  private static JsonSchema typed(String type) {
    var schema = new JsonSchema();
    schema.setTypes(Set.of(type));
    return schema;
  }
}
