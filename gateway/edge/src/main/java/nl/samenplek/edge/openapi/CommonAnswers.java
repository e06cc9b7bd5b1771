package nl.samenplek.edge.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.edge.http.Cursors;
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

  private static final Set<String> WAITING = Set.of("429", "503");

  /** An address or a version; in characters. */
  private static final int LONGEST_HEADER = 4_096;

  private final String version;

  public CommonAnswers(String version) {
    this.version = version;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    arguments(operation, method);
    problems(operation).forEach((status, words) -> add(operation, status, words));
    operation.getResponses().forEach(CommonAnswers::asProblem);
    operation.getResponses().forEach(this::headers);
    return operation;
  }

  private static void arguments(Operation operation, HandlerMethod method) {
    var types = Stream.of(method.getMethodParameters()).map(p -> p.getParameterType()).toList();
    if (types.contains(IfMatch.class)) {
      operation.addParametersItem(
          argument("header", "If-Match", "The ETag of the version that is changed", text(20)));
    }
    if (types.contains(IdempotencyKey.class)) {
      operation.addParametersItem(
          argument(
              "header",
              IdempotencyKey.HEADER,
              "The caller's name for this attempt, kept for 24 hours",
              text(IdempotencyKey.LONGEST).pattern("^" + IdempotencyKey.FORM + "$")));
    }
    if (types.contains(Paging.class)) {
      operation.addParametersItem(
          argument(
              "query", "cursor", "Where the list goes on, from `next`", text(Cursors.LONGEST)));
      var limit = whole(1, Paging.MOST);
      limit.setDefault(Paging.DEFAULT);
      operation.addParametersItem(argument("query", "limit", "How many items at most", limit));
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

  private void headers(String status, ApiResponse response) {
    header(response, "API-Version", "The version of this API", text(20)).example(version);
    header(
        response,
        "RateLimit",
        "How many requests are left (r), and in how many seconds all are back (t)",
        text(100));
    header(
        response,
        "RateLimit-Policy",
        "How many requests at once (q), and in how many seconds as many come back (w)",
        text(100));
    header(
        response,
        "Access-Control-Allow-Origin",
        "The origin of the page that asks, where this installation lists it; pages of other"
            + " origins cannot read the answer",
        text(255));
    if (WAITING.contains(status)) {
      header(response, "Retry-After", "In how many seconds to try again", whole(1, 86_400));
    }
    response.getHeaders().values().forEach(CommonAnswers::limited);
  }

  private static Header header(ApiResponse response, String name, String words, Schema<?> schema) {
    var header = new Header().description(words).schema(schema);
    response.addHeaderObject(name, header);
    return header;
  }

  /** What operations say of their own headers are addresses and versions. */
  private static void limited(Header header) {
    var schema = header.getSchema();
    if (schema.getMaxLength() == null && schema.getMaximum() == null) {
      schema.setMaxLength(LONGEST_HEADER);
    }
  }

  private static Parameter argument(String in, String name, String words, Schema<?> schema) {
    return new Parameter().in(in).name(name).description(words).schema(schema);
  }

  private static Schema<?> text(int longest) {
    return typed("string").maxLength(longest);
  }

  private static Schema<?> whole(int least, int most) {
    return typed("integer")
        .format("int32")
        .minimum(BigDecimal.valueOf(least))
        .maximum(BigDecimal.valueOf(most));
  }

  private static Schema<?> typed(String type) {
    var schema = new JsonSchema();
    schema.setTypes(Set.of(type));
    return schema;
  }
}
