package nl.samenplek.edge.problem;

import java.util.List;

/** A text of the message files as an argument of another text. */
public record Message(String key, List<Object> arguments) {

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
