package nl.samenplek.launcher;

import java.time.Clock;

/** Where people see how far it is. */
@FunctionalInterface
public interface Screen {
  /**
   * Shows how it stands with a part.
   *
   * @param part as people call it
   * @param detail what happens now, a few words; may be empty
   */
  void show(String part, State state, String detail);

  /** One line for every change, on standard output. */
  static Screen plain() {
    return new PlainScreen(System.out, Clock.systemUTC());
  }

  /** For who does not look. */
  static Screen none() {
    return (part, state, detail) -> {};
  }
}
