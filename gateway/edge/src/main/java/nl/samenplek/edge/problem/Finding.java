package nl.samenplek.edge.problem;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with the input.
 *
 * @param field where, as a path in the body ({@code items[3].from}) or the parameter's name
 * @param code stable, kebab-case; its text is {@code finding.<code>} in the message files
 * @param arguments for the text
 */
public record Finding(String field, String code, List<Object> arguments) {
  /** How much of the name of a field is given back, in characters. */
  public static final int LONGEST_FIELD = 300;

  private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

  /** A field may be named anything, but half a character cannot be written back. */
  public Finding {
    field = Cut.to(LONGEST_FIELD, HALF_A_CHARACTER.matcher(field).replaceAll("\uFFFD"));
  }

  public static Finding of(String field, String code, Object... arguments) {
    return new Finding(field, code, List.of(arguments));
  }
}
