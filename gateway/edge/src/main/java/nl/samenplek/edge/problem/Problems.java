package nl.samenplek.edge.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Turns problems into answers. */
public final class Problems {

  /** In characters: what is said quotes the input, which may be of any length. */
  public static final int LONGEST_TITLE = 200;

  public static final int LONGEST_SENTENCE = 2_000;

  /** How many findings are told; more help nobody. */
  public static final int MOST_FINDINGS = 10_000;

  private static final String TYPE = "urn:samenplek:problem:";

  private final Messages messages;
  private final JsonMapper json;

  public Problems(Messages messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** The answer of a controller, in the language of the request at hand. */
  public ResponseEntity<ProblemDetail> answer(Problem problem) {
    return answer(problem, new HttpHeaders());
  }

  /** The same with headers of its own, such as {@code Retry-After}. */
  public ResponseEntity<ProblemDetail> answer(Problem problem, HttpHeaders headers) {
    var language = LocaleContextHolder.getLocale();
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .body(detail(problem, language));
  }

  /** The answer of a filter, in the language of that request. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var language = Languages.of(request);
    response.setStatus(problem.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    response.getOutputStream().write(json(problem, language).getBytes(UTF_8));
  }

  /** The answer's body. */
  public String json(Problem problem, Locale language) {
    return json.writeValueAsString(fields(problem, language));
  }

  /** What the problem's {@code detail} says, in the language of the request at hand. */
  public String sentence(Problem problem) {
    return sentence(problem, LocaleContextHolder.getLocale());
  }

  private ProblemDetail detail(Problem problem, Locale language) {
    var detail = ProblemDetail.forStatus(problem.status());
    detail.setType(URI.create(TYPE + problem.code()));
    detail.setTitle(title(problem, language));
    detail.setDetail(sentence(problem, language));
    extensions(problem, language).forEach(detail::setProperty);
    return detail;
  }

  private Map<String, Object> fields(Problem problem, Locale language) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("type", TYPE + problem.code());
    fields.put("title", title(problem, language));
    fields.put("status", problem.status().value());
    fields.put("detail", sentence(problem, language));
    fields.putAll(extensions(problem, language));
    return fields;
  }

  private Map<String, Object> extensions(Problem problem, Locale language) {
    var extensions = new LinkedHashMap<String, Object>();
    extensions.put("code", problem.code());
    putUnlessEmpty(extensions, "findings", found(problem, language));
    if (!problem.facts().isEmpty()) {
      extensions.put("facts", problem.facts());
    }
    putUnlessEmpty(extensions, "alternatives", problem.alternatives());
    return extensions;
  }

  private List<Found> found(Problem problem, Locale language) {
    return problem.findings().stream()
        .limit(MOST_FINDINGS)
        .map(finding -> new Found(finding.field(), finding.code(), sentence(finding, language)))
        .toList();
  }

  private String title(Problem problem, Locale language) {
    return Cut.to(
        LONGEST_TITLE,
        messages.text(
            "problem." + problem.code() + ".title", language, problem.arguments().toArray()));
  }

  private String sentence(Problem problem, Locale language) {
    var variant = problem.saying() == null ? "" : "." + problem.saying();
    return Cut.to(
        LONGEST_SENTENCE,
        messages.text(
            "problem." + problem.code() + variant + ".detail",
            language,
            problem.arguments().toArray()));
  }

  private String sentence(Finding finding, Locale language) {
    return Cut.to(
        LONGEST_SENTENCE,
        messages.text("finding." + finding.code(), language, finding.arguments().toArray()));
  }

  private static void putUnlessEmpty(Map<String, Object> map, String name, List<?> values) {
    if (!values.isEmpty()) {
      map.put(name, values);
    }
  }

  /** A finding as it is answered. */
  public record Found(String field, String code, String message) {}
}
