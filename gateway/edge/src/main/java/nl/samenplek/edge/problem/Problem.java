package nl.samenplek.edge.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A reasoned no, before it is put into a language.
 *
 * <p>Texts come from the message files: {@code problem.<code>.title} and {@code
 * problem.<code>.detail}, or {@code problem.<code>.<saying>.detail} where one code is said in
 * several ways. They are MessageFormat patterns: {@code {0}} is the first argument, and an
 * apostrophe is written twice.
 *
 * @param code stable, kebab-case; the last part of the problem's {@code type}
 * @param arguments for the texts; a {@link Spoken} is put into the reader's language
 * @param facts what the reader's program may want to know
 * @param alternatives what would work instead
 */
public record Problem(
    HttpStatus status,
    String code,
    @Nullable String saying,
    List<Object> arguments,
    List<Finding> findings,
    Map<String, Object> facts,
    List<?> alternatives) {

  public static Problem of(HttpStatus status, String code, Object... arguments) {
    return new Problem(status, code, null, List.of(arguments), List.of(), Map.of(), List.of());
  }

  /** Input that cannot be accepted, with everything that is wrong with it. */
  public static Problem invalidInput(List<Finding> findings) {
    return of(HttpStatus.BAD_REQUEST, "invalid-input").withFindings(findings);
  }

  public static Problem invalidInput(Finding... findings) {
    return invalidInput(List.of(findings));
  }

  public static Problem notFound() {
    return of(HttpStatus.NOT_FOUND, "not-found");
  }

  public static Problem forbidden() {
    return of(HttpStatus.FORBIDDEN, "forbidden");
  }

  /** Uses {@code problem.<code>.<saying>.detail}. */
  public Problem saying(String variant, Object... newArguments) {
    return new Problem(status, code, variant, List.of(newArguments), findings, facts, alternatives);
  }

  public Problem withFindings(List<Finding> more) {
    var all = new ArrayList<>(findings);
    all.addAll(more);
    return new Problem(status, code, saying, arguments, List.copyOf(all), facts, alternatives);
  }

  /** Adds a fact; a null value is left out. */
  public Problem withFact(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    var all = new LinkedHashMap<>(facts);
    all.put(name, value);
    return new Problem(status, code, saying, arguments, findings, all, alternatives);
  }

  public Problem withAlternatives(List<?> places) {
    return new Problem(status, code, saying, arguments, findings, facts, List.copyOf(places));
  }

  /** For where an answer cannot be returned, such as in a filter or while arguments are read. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
