package nl.samenplek.launcher;

/** Where people see how far it is. */
@FunctionalInterface
public interface Screen {
  /**
   * @param part as people call it
   * @param detail what happens now, a few words; may be empty
   */
  void show(String part, State state, String detail);

  /** For who does not look. */
  static Screen none() {
    return (part, state, detail) -> {};
  }
}
