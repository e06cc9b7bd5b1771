package nl.samenplek.edge.input;

/**
 * One of a list, with its place in the input.
 *
 * @param field such as {@code people[3]}
 */
public record Item<T>(String field, T value) {
  /** Of something in it, such as {@code people[3].team}. */
  public String field(String name) {
    return field + "." + name;
  }
}
