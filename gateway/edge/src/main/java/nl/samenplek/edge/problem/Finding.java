package nl.samenplek.edge.problem;

import java.util.List;

/**
 * One thing that is wrong with the input.
 *
 * @param field where, as a path in the body ({@code items[3].from}) or the parameter's name
 * @param code stable, kebab-case; its text is {@code finding.<code>} in the message files
 * @param arguments for the text
 */
public record Finding(String field, String code, List<Object> arguments) {

  public static Finding of(String field, String code, Object... arguments) {
    return new Finding(field, code, List.of(arguments));
  }
}
