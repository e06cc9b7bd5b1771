package nl.samenplek.edge.http;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The caller's name for one attempt to create something, so that repeating the request cannot
 * create it twice. Declare it as a controller's argument.
 */
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";

  /** In characters. */
  public static final int LONGEST = 255;

  /** Visible ASCII, as a regular expression for the whole key. */
  public static final String FORM = "[\\x21-\\x7e]{1," + LONGEST + "}";

  private static final Pattern VISIBLE = Pattern.compile(FORM);

  private final @Nullable String key;

  private IdempotencyKey(@Nullable String key) {
    this.key = key;
  }

  /** What the header says: 1 to 255 visible ASCII characters, or nothing. */
  public static IdempotencyKey of(@Nullable String header) {
    if (header != null && !VISIBLE.matcher(header).matches()) {
      throw Problem.invalidInput(Finding.of(HEADER, "idempotency-key")).asException();
    }
    return new IdempotencyKey(header);
  }

  public Optional<String> value() {
    return Optional.ofNullable(key);
  }

  /** What to answer where the key was used before with another body. */
  public static Problem reused() {
    return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
  }
}
