package nl.samenplek.launcher;

/** How it stands with a part. */
public enum State {
  WAITING("waiting"),
  WORKING("…"),
  READY("ready"),
  FAILED("failed"),
  STOPPED("stopped");

  private final String word;

  State(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
